import type { VNode } from 'preact';
import { getLocale, type LocaleId } from '../../../lib/locales.ts';
import type { LanguageSummary } from '../../../lib/translation/page-state.ts';
import type { UnitState } from '../../../lib/translation/status.ts';
import { badgeStyles } from './names.ts';

interface Props {
  readonly caption: string;
  /** The language of the page, which is marked. */
  readonly locale: LocaleId;
  readonly languages: readonly LanguageSummary[];
}

/** How many texts are in which state in each language. */
export function LanguageTable({ caption, locale, languages }: Props): VNode {
  return (
    <div class="table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Language</th>
            {columns.map((state) => (
              <th key={state} scope="col">
                {state}
              </th>
            ))}
            <th scope="col">failing checks</th>
          </tr>
        </thead>
        <tbody>
          {languages.map(({ language, counts, findings }) => (
            <tr key={language} class={language === locale ? 'own' : ''}>
              <th scope="row" lang={getLocale(language).tag}>
                {getLocale(language).name}
              </th>
              {columns.map((state) => (
                <Figure key={state} count={counts[state]} style={badgeStyles[state]} />
              ))}
              <Figure count={findings} style="red" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const columns: readonly UnitState[] = ['current', 'drifted', 'missing', 'unpinned', 'obsolete'];

function Figure({ count, style }: { readonly count: number; readonly style: string }): VNode {
  return <td class={count > 0 ? style : 'none'}>{count}</td>;
}
