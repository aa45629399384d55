import type { VNode } from 'preact';
import { sourceLocale, type LocaleId } from '../../../lib/locales.ts';
import { attentionFor } from '../../../lib/translation/attention.ts';
import type { TextState, TranslationState } from '../../../lib/translation/text-state.ts';
import { headingOf, tagOf } from './names.ts';
import { OpenFile, type Open } from './OpenFile.tsx';
import { SourceReport } from './SourceReport.tsx';
import { StateBadges } from './StateBadges.tsx';
import { TranslationReport } from './TranslationReport.tsx';

interface Props {
  readonly text: TextState;
  /** The language of the page. */
  readonly locale: LocaleId;
  readonly open: Open;
  readonly isOpen?: boolean;
}

/** A section of the article: its states, what there is to mend, and its text beside the English. */
export function Section({ text, locale, open, isOpen = false }: Props): VNode {
  const { section, source, translations } = text;
  const own = translations.find(({ language }) => language === locale);
  const others = translations.filter((each) => each !== own);
  const tag = tagOf(own && own.text !== null ? locale : sourceLocale.id);
  const heading = headingOf(own?.text ?? source?.text);
  return (
    <details open={isOpen} class="text">
      <summary>
        <span class="name">
          {heading === undefined ? (
            (nameOf[section] ?? 'Introduction')
          ) : (
            <span lang={tag}>{heading}</span>
          )}{' '}
          <code>{section}</code>
        </span>
        <StateBadges {...{ source, translations }} />
      </summary>
      <SourceReport source={source} open={open} />
      {own && <TranslationReport translation={own} open={open} />}
      <div class={own ? 'texts beside' : 'texts'}>
        {source && (
          <Quote heading="English source" tag={sourceLocale.tag} {...source} open={open} />
        )}
        {own && <Quote heading="On this page" tag={tag} {...own} open={open} />}
      </div>
      {others.map((each) => (
        <TranslationReport key={each.language} translation={each} open={open} />
      ))}
      <div class="actions">
        {others.filter(isFine).map(({ language, file, line }) => (
          <OpenFile key={language} {...{ file, line, open }} />
        ))}
      </div>
    </details>
  );
}

interface QuoteProps {
  readonly heading: string;
  readonly tag: string;
  readonly file: string;
  readonly line: number;
  readonly text: string | null;
  readonly open: Open;
}

function Quote({ heading, tag, file, line, text, open }: QuoteProps): VNode {
  return (
    <div class="quote">
      <h3>{heading}</h3>
      <OpenFile {...{ file, line, open }} />
      {text === null ? <p>Not translated yet.</p> : <pre lang={tag}>{text}</pre>}
    </div>
  );
}

/** What has no heading, since it stands in the front matter. */
const nameOf: Readonly<Record<string, string>> = {
  title: 'Title',
  description: 'Description',
  label: 'Name in the sidebar',
};

/** Of what is not fine, the report has the file. */
function isFine(translation: TranslationState): boolean {
  return attentionFor([translation]) === 'none';
}
