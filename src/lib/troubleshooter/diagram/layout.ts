import Elk, { type ElkExtendedEdge } from 'elkjs/lib/elk.bundled.js';
import type { Point } from '../../drawing/svg.ts';
import type { Guide } from '../guide.ts';
import { boxesOf, type Box } from './boxes.ts';
import { elkGraphOf, exitId } from './elk-graph.ts';

/** A box and the place of its corner. */
export interface PlacedBox extends Box, Point {}

/** The line from the row of an answer to what the answer leads to. */
export interface Edge {
  readonly step: string;
  readonly answer: string;
  readonly leadsTo: string;
  /** From the row to the box: both ends and every corner. */
  readonly points: readonly Point[];
}

/** Where everything in a picture stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly edges: readonly Edge[];
}

/** Places every box and every line of a guide; the same guide is always placed the same way. */
export async function layOut(guide: Guide): Promise<Layout> {
  const boxes = boxesOf(guide);
  const placed = await new Elk().layout(elkGraphOf(boxes, guide.start));
  const corners = new Map(placed.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const lines = new Map(placed.edges?.map((edge) => [edge.id, pointsOf(edge)]));
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    boxes: boxes.map((box) => ({ ...box, ...(corners.get(box.id) ?? { x: 0, y: 0 }) })),
    edges: boxes.flatMap(({ id: step, rows }) =>
      rows.map(({ answer, leadsTo }) => {
        const points = lines.get(exitId(step, answer)) ?? [];
        return { step, answer, leadsTo, points };
      }),
    ),
  };
}

function pointsOf({ sections = [] }: ElkExtendedEdge): Point[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
}
