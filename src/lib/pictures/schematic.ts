import { round, type Point } from '../drawing/svg.ts';
import {
  badge,
  boxed,
  path,
  pictureWidth,
  rect,
  roomIn,
  stack,
  text,
  type Block,
} from './blocks.ts';
import type { Schematic, SchematicPart } from './schema.ts';

/** What a schematic needs of a language. */
export interface SchematicContext {
  /** The name of the portal in English, and where it has another name in the language, that. */
  readonly portal: { readonly name: string; readonly meaning: string | undefined };
  /** What an English label means in the language; undefined where that is English. */
  readonly meaningOf: (label: string) => string | undefined;
  /** What is said of a contract. */
  readonly contract: string;
}

/** Draws where to click in a portal: a frame with its name, its menu and what stands beside it. */
export function schematicBlock(schematic: Schematic, context: SchematicContext): Block {
  const { menu, parts } = schematic;
  const head = headOf(schematic, context);
  const menuWidth = menu.length > 0 ? widthOfMenu : 0;
  const room = pictureWidth - menuWidth - 2 * margin - 2 * stroke;
  const side = stack(
    menu.map((entry) => menuEntry(entry, context)),
    8,
  );
  const page = stack(
    parts.map((each) => partBlock(each, room, context)),
    14,
  );
  const body = Math.max(side.height, page.height) + 2 * margin;
  const height = head.height + body + 2 * stroke;
  return {
    height,
    draw: ({ x, y }) => {
      const top = y + stroke + head.height;
      const left = x + stroke;
      const inner = pictureWidth - 2 * stroke;
      return [
        rect('ground', { x: left, y: y + stroke }, inner, height - 2 * stroke, corner),
        path('paper', pageShape(left + menuWidth, top, inner - menuWidth, body, menuWidth === 0)),
        path('rule', `M${round(left)} ${round(top)}h${round(inner)}`),
        menuWidth > 0
          ? path('rule', `M${round(left + menuWidth)} ${round(top)}v${round(body)}`)
          : '',
        head.draw({ x: left, y: y + stroke }),
        side.draw({ x: left + margin, y: top + margin }),
        page.draw({ x: left + menuWidth + margin, y: top + margin }),
        rect('frame', { x: left, y: y + stroke }, inner, height - 2 * stroke, corner),
      ].join('\n');
    },
  };
}

const stroke = 1;
const corner = 10;
const margin = 12;
const widthOfMenu = 130;

function headOf({ step }: Schematic, { portal }: SchematicContext): Block {
  const left = step === undefined ? margin + 2 : margin + 26;
  const room = pictureWidth - left - margin;
  const name = stack([
    text('name', portal.name, room, inEnglish(portal.meaning)),
    ...(portal.meaning === undefined ? [] : [text('detail', portal.meaning, room)]),
  ]);
  return {
    height: name.height + 16,
    draw: ({ x, y }) =>
      [
        name.draw({ x: x + left, y: y + 8 }),
        step === undefined ? '' : badge(step, { x: x + margin + 9, y: y + 17 }),
      ].join(''),
  };
}

function menuEntry(
  { label, step, opens }: Schematic['menu'][number],
  context: SchematicContext,
): Block {
  const width = widthOfMenu - 2 * margin + 4;
  if (step !== undefined) {
    const around = { left: 12, right: 2, top: 8, bottom: 6 };
    const content = labelBlock(label, roomIn(width, around), context);
    return boxed(content, { width, kind: 'target', number: step, padding: around });
  }
  return opens
    ? withChevron(labelBlock(label, width - besideChevron, context))
    : labelBlock(label, width, context);
}

function partBlock(part: SchematicPart, width: number, context: SchematicContext): Block {
  switch (part.part) {
    case 'button':
      return boxed(labelBlock(part.label, roomIn(width), context), {
        width,
        kind: 'target',
        number: part.step,
      });
    case 'fold':
      return boxed(withChevron(labelBlock(part.label, roomIn(width) - besideChevron, context)), {
        width,
        kind: 'target',
        number: part.step,
      });
    case 'question':
      return labelBlock(part.label, width, context);
    case 'fields':
    case 'values': {
      const holds = part.part === 'fields' ? field(roomIn(width)) : fillers([0.6]);
      const labels = part.labels.map((label) =>
        stack([labelBlock(label, roomIn(width), context), holds], 5),
      );
      return boxed(stack(labels, 10), { width, kind: 'box', number: part.step });
    }
    case 'choice':
      return boxed(stack([text('name', part.value, roomIn(width), 'en'), fillers([1, 0.7])], 8), {
        width,
        kind: 'box',
        number: part.step,
      });
    case 'contract':
      return boxed(
        stack([
          text('name', part.name, roomIn(width), 'en'),
          text('detail', context.contract, roomIn(width)),
        ]),
        { width, kind: 'box', number: part.step },
      );
  }
}

/** A label in English, and below it what it means. */
function labelBlock(label: string, width: number, { meaningOf }: SchematicContext): Block {
  const meaning = meaningOf(label);
  return stack([
    text('name', label, width, inEnglish(meaning)),
    ...(meaning === undefined ? [] : [text('detail', meaning, width)]),
  ]);
}

function inEnglish(meaning: string | undefined): string | undefined {
  return meaning === undefined ? undefined : 'en';
}

const besideChevron = 18;

/** What can be opened and is shown as open has a chevron before it. */
function withChevron(label: Block): Block {
  return {
    height: label.height,
    draw: ({ x, y }) =>
      path('line', `M${round(x + 1)} ${round(y + 7)}l5 5l5 -5`) +
      label.draw({ x: x + besideChevron, y }),
  };
}

/** Where something is entered. */
function field(width: number): Block {
  return { height: 22, draw: (at: Point) => rect('field', at, width, 22, 4) };
}

/** Lines of text that nobody needs to read, by their share of the room. */
function fillers(shares: readonly number[]): Block {
  return stack(
    shares.map((share) => ({
      height: 6,
      draw: (at: Point) => rect('filler', at, share * 160, 6, 3),
    })),
    7,
  );
}

/** The page beside the menu, up to the round corners of the frame. */
function pageShape(
  x: number,
  y: number,
  width: number,
  height: number,
  bothCorners: boolean,
): string {
  const end = `a${String(corner)} ${String(corner)} 0 0 1 -${String(corner)} ${String(corner)}`;
  const start = bothCorners
    ? `h${round(2 * corner - width)}a${String(corner)} ${String(corner)} 0 0 1 -${String(corner)} -${String(corner)}`
    : `h${round(corner - width)}`;
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height - corner)}${end}${start}z`;
}
