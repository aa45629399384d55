import type { CalculatorEdition, CalculatorWords } from './calculator-props.ts';

interface Props {
  readonly edition: CalculatorEdition;
  readonly words: CalculatorWords;
  /** The question's key, `silver` or `gold`. */
  readonly tier: 'silver' | 'gold';
  readonly tierName: string;
  readonly chosen: number | undefined;
  /** False as long as nobody can unfold the list. */
  readonly isAwake: boolean | undefined;
}

/** The competencies of one tier, to be ticked, or none of them. */
export function CompetencyPicker(props: Props) {
  const { tier, tierName, chosen, edition, words, isAwake } = props;
  const hint = `calculator-${tier}-hint`;
  return (
    <fieldset aria-describedby={hint}>
      <legend>{words.competencies.replace('{{tier}}', tierName)}</legend>
      <label class="option">
        <input type="checkbox" name={tier} value="none" />
        {words.noCompetency}
      </label>
      <details>
        <summary>
          {words.choose}
          {!!chosen && (
            <span class="count">{words.chosen.replace('{{count}}', String(chosen))}</span>
          )}
        </summary>
        {isAwake &&
          edition.areas.map((area) => (
            <div key={area.id} role="group" aria-label={area.name} class="area">
              <p aria-hidden="true">{area.name}</p>
              {edition.competencies
                .filter((competency) => competency.area === area.id)
                .map(({ id, name, cloud }) => (
                  <label key={id} class="option">
                    <input type="checkbox" name={tier} value={id} />
                    <span>
                      <span lang="en">{name}</span>
                      {cloud && <span class="cloud"> {words.cloud}</span>}
                    </span>
                  </label>
                ))}
            </div>
          ))}
      </details>
      <p class="hint" id={hint}>
        {words.competenciesHint}
      </p>
    </fieldset>
  );
}
