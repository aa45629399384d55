import type { VNode } from 'preact';
import { sourceLocale, type LocaleId } from '../../../lib/locales.ts';
import { attentionFor } from '../../../lib/translation/attention.ts';
import type { TextState } from '../../../lib/translation/text-state.ts';
import { tagOf } from './names.ts';
import { OpenFile, type Open } from './OpenFile.tsx';
import { SourceReport } from './SourceReport.tsx';
import { StateBadges } from './StateBadges.tsx';
import { TranslationReport } from './TranslationReport.tsx';

interface Props {
  readonly text: TextState;
  /** The language of the page. */
  readonly locale: LocaleId;
  readonly open: Open;
}

/** A word with its key and states, and its places. */
export function Word({ text: { section, source, translations }, locale, open }: Props): VNode {
  const own = translations.find(({ language }) => language === locale);
  const tag = tagOf(own && own.text !== null ? locale : sourceLocale.id);
  const shown = own?.text ?? source?.text ?? '';
  // Of what is not fine, the report has the file.
  const fine = own && attentionFor([own]) === 'none' ? own : undefined;
  return (
    <div class="word">
      <div class="line">
        <code>{section}</code>
        <StateBadges {...{ source, translations }} />
      </div>
      <p lang={tag}>{shown}</p>
      <SourceReport source={source} open={open} />
      {translations.map((each) => (
        <TranslationReport key={each.language} translation={each} open={open} />
      ))}
      <div class="actions">
        {fine && <OpenFile file={fine.file} line={fine.line} open={open} />}
        {source && <OpenFile file={source.file} line={source.line} open={open} />}
      </div>
    </div>
  );
}
