import type { VNode } from 'preact';
import type { LocaleId } from '../../../lib/locales.ts';
import type { WordPageState } from '../../../lib/translation/page-state.ts';
import { LanguageTable } from './LanguageTable.tsx';
import type { Open } from './OpenFile.tsx';
import { Word } from './Word.tsx';

interface Props {
  readonly pages: readonly WordPageState[];
  readonly locale: LocaleId;
  readonly open: Open;
}

/** The editions, troubleshooters and glossary that the page shows, with what is to be mended in them. */
export function WordPages({ pages, locale, open }: Props): VNode {
  return (
    <>
      {pages.map(({ page, languages, texts }) => (
        <details key={page} class="words">
          <summary>
            <span class="name">
              <code>{page}</code>
            </span>
            <span>{texts.length > 0 ? `${String(texts.length)} to mend` : 'all current'}</span>
          </summary>
          <LanguageTable caption={`Texts of ${page}`} {...{ locale, languages }} />
          {texts.map((text) => (
            <Word key={text.key} {...{ text, locale, open }} />
          ))}
        </details>
      ))}
    </>
  );
}
