/** What an entry of the history remembers: pairs of the fragment by the id of a tree. */
type Records = Readonly<Record<string, unknown>> | null;

/** Lets the present entry of the history remember the way through a tree. */
export function record(tree: string, own: string): void {
  history.replaceState({ ...(history.state as Records), [tree]: own }, '');
}

/** The way that the present entry remembers; undefined where it knows of none. */
export function recorded(tree: string): string | undefined {
  const own = (history.state as Records)?.[tree];
  return typeof own === 'string' ? own : undefined;
}
