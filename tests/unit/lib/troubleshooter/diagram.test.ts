import { beforeAll, describe, expect, test } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { fontSize, roomIn } from '~/lib/troubleshooter/diagram/boxes.ts';
import { describeTree } from '~/lib/troubleshooter/diagram/describe.ts';
import { layOut, type Layout, type PlacedBox } from '~/lib/troubleshooter/diagram/layout.ts';
import { renderSvg } from '~/lib/troubleshooter/diagram/render.ts';
import { plainText } from '~/lib/content/inline-markup.ts';
import { estimateWidth } from '~/lib/drawing/text.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';
import { guideIn, withTexts } from './guides.ts';
import { elementsIn, readXml, type XmlElement } from '../drawing/read-xml.ts';
import { published } from './trees.ts';

const description = 'Every question with its answers.';

/** Translations can be longer than what there is now; marks stay as they are, at the front. */
function lengthened(text: string): string {
  return `${text} ${plainText(text).slice(0, Math.ceil(text.length * 0.6))}`.trim();
}

/** Every answer of a guide as `step:answer → where it leads`. */
function edgesOf({ steps }: Guide): string[] {
  return Object.entries(steps).flatMap(([step, { leads }]) =>
    Object.entries(leads).map(([answer, target]) => `${step}:${answer} → ${target}`),
  );
}

function groupsBy(attribute: string, svg: string): XmlElement[] {
  return elementsIn(readXml(svg)).filter(({ attributes }) => attribute in attributes);
}

function overlaps(a: PlacedBox, b: PlacedBox): boolean {
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !apart;
}

const cases = published.flatMap((loaded) =>
  localeIds.flatMap((language) => {
    const guide = guideIn(language, loaded);
    return [
      { name: `${guide.id} in ${language}`, guide },
      { name: `${guide.id} in ${language} with longer texts`, guide: withTexts(guide, lengthened) },
    ];
  }),
);

describe.each(cases)('the picture of $name', ({ guide }) => {
  let layout: Layout;
  let svg: string;

  beforeAll(async () => {
    layout = await layOut(guide);
    svg = renderSvg(guide, layout, description);
  });

  test('holds every step and every outcome once, with its title', () => {
    const nodes = groupsBy('data-diagram-node', svg).map(({ attributes, children }) => [
      attributes['data-diagram-node'],
      attributes.class,
      children.find(({ name }) => name === 'text')?.text,
    ]);
    expect(nodes).toEqual([
      ...Object.entries(guide.steps).map(([id, { asks }]) => [
        id,
        'step',
        plainText(guide.questions[asks]?.title ?? ''),
      ]),
      ...Object.entries(guide.outcomes).map(([id, { title }]) => [id, 'outcome', plainText(title)]),
    ]);
  });

  test('holds every answer once, with its label, a line and an arrow head', () => {
    const edges = groupsBy('data-edge', svg);
    expect(edges.map(({ attributes }) => attributes['data-edge']).toSorted()).toEqual(
      edgesOf(guide)
        .map((edge) => edge.replace(/ →.*/, ''))
        .toSorted(),
    );
    for (const { attributes, children } of edges) {
      const [step = '', id] = attributes['data-edge']?.split(':') ?? [];
      const { answers = [] } = guide.questions[guide.steps[step]?.asks ?? ''] ?? {};
      const [label, line, arrow] = children;
      expect(label?.text).toBe(plainText(answers.find((answer) => answer.id === id)?.short ?? ''));
      expect([line?.attributes.class, arrow?.attributes.class]).toEqual(['line', 'arrow']);
      expect(line?.attributes.d).toMatch(/^M/);
      expect(arrow?.attributes.d).toMatch(/^M.*z$/);
    }
  });

  test('leads every line from the row of its answer to the left side of a box', () => {
    const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
    for (const { step, answer, leadsTo, points } of layout.edges) {
      const from = boxes.get(step);
      const to = boxes.get(leadsTo);
      const row = from?.rows.find((candidate) => candidate.answer === answer);
      if (!from || !to || !row) throw new Error(`${step}:${answer} leads nowhere.`);
      expect(points[0]).toEqual({ x: from.x + from.width, y: from.y + row.y + row.height / 2 });
      expect(points.at(-1)).toEqual({ x: to.x, y: to.y + to.entry });
      points.slice(1).forEach(({ x, y }, index) => {
        expect(x === points[index]?.x || y === points[index]?.y, 'lines are level or upright').toBe(
          true,
        );
      });
    }
  });

  test('has no two boxes in one place, and none outside', () => {
    const { boxes, width, height } = layout;
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        expect(overlaps(box, other), `${box.id} and ${other.id}`).toBe(false);
      }
      expect(Math.min(box.x, box.y)).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(width);
      expect(box.y + box.height).toBeLessThan(height);
    });
  });

  test('has no line across a box', () => {
    for (const { step, answer, points } of layout.edges) {
      points.slice(1).forEach((end, index) => {
        const start = points[index] ?? end;
        const crossed = layout.boxes.filter(
          ({ x, y, width, height }) =>
            Math.max(start.x, end.x) > x &&
            Math.min(start.x, end.x) < x + width &&
            Math.max(start.y, end.y) > y &&
            Math.min(start.y, end.y) < y + height,
        );
        expect(
          crossed.map(({ id }) => id),
          `${step}:${answer}`,
        ).toEqual([]);
      });
    }
  });

  test('has lines upon one another only where they lead to the same box', () => {
    const stretchesOn = new Map<string, { from: number; to: number; leadsTo: string }[]>();
    for (const { leadsTo, points } of layout.edges) {
      points.slice(1).forEach((end, index) => {
        const start = points[index] ?? end;
        const isLevel = start.y === end.y;
        const key = isLevel ? `y ${String(end.y)}` : `x ${String(end.x)}`;
        const ends = isLevel ? [start.x, end.x] : [start.y, end.y];
        const stretch = { from: Math.min(...ends), to: Math.max(...ends), leadsTo };
        stretchesOn.set(key, [...(stretchesOn.get(key) ?? []), stretch]);
      });
    }
    for (const [key, stretches] of stretchesOn) {
      const upon = stretches.flatMap((a) =>
        stretches.filter((b) => a.leadsTo !== b.leadsTo && a.from < b.to && b.from < a.to),
      );
      expect(upon, key).toEqual([]);
    }
  });

  test('leaves room for every text in its box, even where it is bold', () => {
    for (const { kind, title, rows, height } of layout.boxes) {
      for (const { lines } of [title, ...rows.map(({ label }) => label)]) {
        for (const line of lines) {
          expect(estimateWidth(line.trimEnd(), fontSize), line).toBeLessThanOrEqual(roomIn(kind));
        }
      }
      const ends = rows.map((row) => row.y + row.height);
      expect(rows.slice(1).map(({ y }) => y)).toEqual(ends.slice(0, -1));
      expect(ends.at(-1) ?? height).toBe(height);
    }
  });

  test('is the same each time', async () => {
    expect(renderSvg(guide, await layOut(guide), description)).toBe(svg);
  });

  test('is told as text with the same answers', () => {
    const told = describeTree(guide);
    expect(told[0]?.id).toBe(guide.start);
    expect(told.map(({ id }) => id).toSorted()).toEqual(Object.keys(guide.steps).toSorted());

    const labels = new Map(
      groupsBy('data-edge', svg).map((edge) => [
        edge.attributes['data-edge'],
        edge.children[0]?.text,
      ]),
    );
    const targets = layout.edges.map(({ step, answer, leadsTo }) =>
      [step, labels.get(`${step}:${answer}`), leadsTo].join(' → '),
    );
    expect(
      told
        .flatMap(({ id, answers }) => answers.map((a) => [id, a.text, a.leadsToId].join(' → ')))
        .toSorted(),
    ).toEqual(targets.toSorted());
  });
});
