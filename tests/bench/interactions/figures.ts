import type { Cost } from './watch-handlers.ts';

/** What is to be kept to, in milliseconds. */
export const most = { handler: 8, interaction: 50 } as const;

/** What a press is measured under that does nothing: the machine's share in every other figure. */
export const nothing = 'a press on the heading';

/** The costs of each control, by its name. */
export type Costs = Map<string, Cost[]>;

/** The worst of a page with the control that it belongs to. */
export interface PageFigures {
  readonly controls: number;
  readonly handler: number;
  readonly 'handler of': string;
  readonly rendered: number;
  readonly INP: number;
  readonly 'INP of': string;
  /** The interaction that does nothing. */
  readonly nothing: number;
}

export function figuresOf(costs: Costs): PageFigures {
  const controls = middleOfEach(costs);
  const handler = worst(controls, 'handler');
  const interaction = worst(controls, 'interaction');
  return {
    controls: controls.length,
    handler: handler.value,
    'handler of': short(handler.name),
    rendered: worst(controls, 'rendered').value,
    INP: interaction.value,
    'INP of': short(interaction.name),
    nothing: controls.find(({ name }) => name === nothing)?.interaction ?? 0,
  };
}

/** The controls that take longer than they may, the longest first. */
export function overLimit(costs: Costs): readonly string[] {
  return middleOfEach(costs)
    .filter(({ handler, interaction }) => handler > most.handler || interaction > most.interaction)
    .sort((one, other) => other.interaction - one.interaction || other.handler - one.handler)
    .map(
      ({ name, event, handler, rendered, interaction, parts }) =>
        `${name}: ${event} ${String(handler)}, rendered ${String(rendered)}, interaction ${String(interaction)} (${parts})`,
    );
}

interface ControlCost extends Cost {
  readonly name: string;
}

/** The middle of several runs: one that something else on the machine disturbed is not a reader's. */
function middleOfEach(costs: Costs): readonly ControlCost[] {
  return [...costs].map(([name, runs]) => {
    const middle = (figure: 'handler' | 'rendered' | 'interaction'): number => {
      const sorted = runs.map((run) => run[figure]).sort((one, other) => one - other);
      return Math.round((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) * 10) / 10;
    };
    const interaction = middle('interaction');
    const longest = [...runs].sort((one, other) => other.handler - one.handler)[0];
    return {
      name,
      event: longest?.event ?? '',
      handler: middle('handler'),
      rendered: middle('rendered'),
      interaction,
      parts: runs.find((run) => run.interaction === interaction)?.parts ?? '',
    };
  });
}

function worst(
  controls: readonly ControlCost[],
  figure: 'handler' | 'rendered' | 'interaction',
): { readonly name: string; readonly value: number } {
  const [first] = [...controls].sort((one, other) => other[figure] - one[figure]);
  return { name: first?.name ?? '', value: first?.[figure] ?? 0 };
}

function short(name: string): string {
  return name.length > 48 ? `${name.slice(0, 47)}…` : name;
}
