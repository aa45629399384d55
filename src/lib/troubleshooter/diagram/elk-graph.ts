import type { ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk.bundled.js';
import { middleOf, type Box } from './boxes.ts';

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '7',
  // A fixed seed gives the same picture each time; of a hundred, this one lets the fewest lines cross.
  'elk.randomSeed': '46',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeNode': '14',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
};

/** Puts boxes as the layout engine wants them: a line from each row to the entry of a box. */
export function elkGraphOf(boxes: readonly Box[], start: string): ElkNode {
  return {
    id: 'tree',
    layoutOptions: options,
    children: boxes.map((box) => nodeOf(box, box.id === start)),
    edges: boxes.flatMap(({ id, rows }) =>
      rows.map(({ answer, leadsTo }) => {
        const exit = exitId(id, answer);
        return { id: exit, sources: [exit], targets: [entryId(leadsTo)] };
      }),
    ),
  };
}

/** The id of a line and of the place where it leaves its step; no node has a colon in its id. */
export function exitId(step: string, answer: string): string {
  return `${step}:${answer}`;
}

function entryId(node: string): string {
  return `:${node}`;
}

function nodeOf({ id, width, height, entry, rows }: Box, isStart: boolean): ElkNode {
  return {
    id,
    width,
    height,
    layoutOptions: {
      'elk.alignment': 'LEFT',
      // A line leaves where its row stands, which fixes the order of the ports too.
      'elk.portConstraints': 'FIXED_POS',
      ...(isStart && { 'elk.layered.layering.layerConstraint': 'FIRST' }),
    },
    ports: [
      // All lines to a box share one entry, so that the engine draws them as a bundle.
      portOf(entryId(id), 'WEST', 0, entry),
      ...rows.map((row) => portOf(exitId(id, row.answer), 'EAST', width, middleOf(row))),
    ],
  };
}

function portOf(id: string, side: 'WEST' | 'EAST', x: number, y: number): ElkPort {
  return { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}
