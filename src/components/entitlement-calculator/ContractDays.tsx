import { formatDate } from '~/lib/dates/format.ts';
import { contractDays } from '~/lib/entitlement/renewal.ts';
import type { AnswerContext } from './calculator-props.ts';

interface Props {
  readonly ends: string;
  readonly context: AnswerContext;
}

/** The days of a contract, worked out from its end. */
export function ContractDays({ ends, context: { tag, words, edition } }: Props) {
  const days = contractDays(ends);
  const inWords = (date: string): string => formatDate(date, tag);
  return (
    <details class="days">
      <summary>{words.days}</summary>
      <dl>
        <dt>{words['days.begins']}</dt>
        <dd>{inWords(days.begins)}</dd>
        <dt>{words['days.anniversary']}</dt>
        <dd>{inWords(days.anniversary)}</dd>
        <dt>{words['days.window']}</dt>
        <dd>
          {inWords(days.windowFrom)} – {inWords(days.windowUntil)}
        </dd>
        <dt>{words['days.reminders']}</dt>
        <dd>{days.reminders.map(inWords).join(' · ')}</dd>
      </dl>
      <p class="hint">
        <a href={edition.contractDays?.href}>{words['days.note']}</a>{' '}
        {edition.contractDays?.mark && <>({words[`provenance.${edition.contractDays.mark}`]})</>}
      </p>
    </details>
  );
}
