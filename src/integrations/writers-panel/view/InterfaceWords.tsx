import type { VNode } from 'preact';
import type { LocaleId } from '../../../lib/locales.ts';
import { wantsWriter } from '../../../lib/translation/attention.ts';
import type { TextState } from '../../../lib/translation/text-state.ts';
import type { Open } from './OpenFile.tsx';
import { Word } from './Word.tsx';

interface Props {
  readonly texts: readonly TextState[];
  readonly locale: LocaleId;
  readonly open: Open;
}

/** The interface words that were used to draw the page, those first that want a writer. */
export function InterfaceWords({ texts, locale, open }: Props): VNode {
  const toMend = texts.filter(wantsWriter);
  const sorted = [...toMend, ...texts.filter((text) => !toMend.includes(text))];
  return (
    <details class="words">
      <summary>
        <span class="name">
          Interface words <code>i18n</code>
        </span>
        <span>{`${String(texts.length)} used, ${toMend.length > 0 ? `${String(toMend.length)} to mend` : 'all current'}`}</span>
      </summary>
      {sorted.map((text) => (
        <Word key={text.key} {...{ text, locale, open }} />
      ))}
    </details>
  );
}
