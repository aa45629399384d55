/** Rooms, and which of them import which, as `room → room`. */
export interface Picture {
  /** Paths by the name of a room. */
  readonly rooms: ReadonlyMap<string, string>;
  readonly arrows: readonly string[];
}

/**
 * The pictures of a Markdown text: `id[path] --> other & another` in Mermaid. A room without a path
 * of its own is called like its path.
 */
export function picturesIn(markdown: string): Picture[] {
  return [...markdown.matchAll(/^```mermaid\nflowchart TD\n([\s\S]*?)^```/gm)].map(([, lines]) =>
    pictureOf((lines ?? '').trim().split('\n')),
  );
}

/** The room with the longest path that a file lies in; undefined where it lies in none. */
export function roomOf(file: string, rooms: Picture['rooms']): string | undefined {
  return [...rooms]
    .filter(([, path]) => file === path || file.startsWith(`${path}/`))
    .sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

/** For each arrow between rooms the imports that make it. */
export function arrowsOf(
  imports: ReadonlyMap<string, readonly string[]>,
  rooms: Picture['rooms'],
): Map<string, string[]> {
  const arrows = new Map<string, string[]>();
  for (const [file, targets] of imports) {
    const from = roomOf(file, rooms);
    for (const target of targets) {
      const to = roomOf(target, rooms);
      if (from === undefined || to === undefined || from === to) continue;
      const arrow = `${from} → ${to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), `${file} imports ${target}`]);
    }
  }
  return arrows;
}

/** What a picture has to gain and to lose to be that of the code. */
export function differences(
  { arrows }: Picture,
  actual: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [
    ...[...actual]
      .filter(([arrow]) => !arrows.includes(arrow))
      .map(([arrow, [reason = '']]) => `${arrow} is missing in the picture: ${reason}`),
    ...arrows
      .filter((arrow) => !actual.has(arrow))
      .map((arrow) => `${arrow} is in the picture, and no import makes it`),
  ];
}

/** The first way found that leads back to where it began; undefined where there is none. */
export function circleIn(next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const from = (node: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const target of next.get(node) ?? []) {
      const circle = from(target, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of next.keys()) {
    const circle = from(node, []);
    if (circle) return circle;
  }
  return undefined;
}

function pictureOf(lines: readonly string[]): Picture {
  const rooms = new Map<string, string>();
  const pairs: (readonly [from: string, to: string])[] = [];
  const nameOf = (text: string): string => {
    const [, name, path] = /^([\w-]+)(?:\[([^\]]+)\])?$/.exec(text.trim()) ?? [];
    if (name === undefined) throw new Error(`Expected a room as name or name[path]: ${text}`);
    if (path !== undefined || !rooms.has(name)) rooms.set(name, path ?? name);
    return name;
  };
  for (const line of lines) {
    const [from = '', ...targets] = line.split(/-->|&/).map(nameOf);
    pairs.push(...targets.map((to) => [from, to] as const));
  }
  return { rooms, arrows: pairs.map(([from, to]) => `${from} → ${to}`) };
}
