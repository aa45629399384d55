import { fragmentFor } from '~/lib/page/fragment.ts';
import { pairsWith } from '~/lib/page/pairs.ts';
import type { Answered } from '~/lib/troubleshooter/graph.ts';
import { pairsForCalculator } from '~/lib/troubleshooter/hand-over.ts';
import type { GuideContext } from './troubleshooter-props.ts';

interface Props {
  readonly path: readonly Answered[];
  readonly context: GuideContext;
  /** The fragment of the address. */
  readonly fragment: string;
  readonly foreignKeys: readonly string[];
  /** The pairs of this tool, which wait in the address for the way back. */
  readonly own: string;
}

/** The way on to the entitlement calculator, which need not ask again what was answered here. */
export function CalculatorLink({ path, context, fragment, foreignKeys, own }: Props) {
  const given = pairsForCalculator(context.guide, path);
  const others = pairsWith(
    fragment,
    foreignKeys.filter((key) => !Object.hasOwn(given, key)),
  );
  const state = [...Object.entries(given).map((pair) => pair.join('=')), others, own];
  return (
    <p class="hand-over">
      <a
        href={`../entitlement-calculator/${fragmentFor(state.filter(Boolean).join('&'), undefined)}`}
      >
        {context.words.calculator}
      </a>
    </p>
  );
}
