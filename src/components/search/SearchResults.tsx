import { countWords, fill } from '~/lib/interface-words/plurals.ts';
import type { SearchFile, SearchWords } from '~/lib/search/search-file.ts';
import type { Found, FoundRecord, FoundSection } from './search-engine.ts';

interface Props {
  readonly found: Found;
  /** True where the results are those of the source language, since there are none in the reader's. */
  readonly inEnglish: boolean;
  readonly file: Pick<SearchFile, 'words' | 'waysOn'>;
  /** The site's root, with a slash at its end. */
  readonly base: string;
  readonly onMore: () => void;
}

/** What was found, the best first; or what leads on where nothing was. */
export function SearchResults({ found, inEnglish, file, base, onMore }: Props) {
  const { words, waysOn } = file;
  const { sections, total } = found;
  if (total === 0) {
    return (
      <div class="search-nothing">
        <p>{words.advice}</p>
        <WaysOn {...{ words, waysOn, base }} />
      </div>
    );
  }
  return (
    <>
      <ol data-search-results>
        {sections.map((section) => (
          <Result key={section.url} {...{ section, words, base, inEnglish }} />
        ))}
      </ol>
      {sections.length < total && (
        <button type="button" class="search-more" onClick={onMore}>
          {words.more}
        </button>
      )}
      {inEnglish && <WaysOn {...{ words, waysOn, base }} />}
    </>
  );
}

/** The one sentence that is read out when the results have changed. */
export function statusOf(
  { total }: Found,
  inEnglish: boolean,
  query: string,
  words: SearchWords,
  tag: string,
): string {
  if (total === 0) return fill(words.nothing, { query: query.trim() });
  const count = countWords(foundWords(words), tag, 'found', total);
  return inEnglish ? `${words.onlyInEnglish} ${count}` : count;
}

function foundWords(words: SearchWords): Readonly<Record<string, string>> {
  return words;
}

interface ResultProps {
  readonly section: FoundSection;
  readonly words: SearchWords;
  readonly base: string;
  readonly inEnglish: boolean;
}

function Result({ section: result, words, base, inEnglish }: ResultProps) {
  const { section, url, title, where, kind, excerpt, record } = result;
  const lang = inEnglish ? 'en' : undefined;
  return (
    <li>
      <div class="search-result">
        <a href={base + url} data-section={section} hreflang={lang} lang={lang}>
          {title}
        </a>
        <p class="search-where">
          <span class="search-kind" data-kind={kind}>
            {words[`kind.${kind}`]}
          </span>
          {inEnglish && <span class="search-language">{words.inEnglish}</span>}
          {where.length > 0 && <span lang={lang}>{where.join(' › ')}</span>}
        </p>
        {excerpt.length > 0 && (
          <p class="search-excerpt" lang={lang}>
            {excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
          </p>
        )}
      </div>
      {record && <RecordLink {...{ record, words, base, lang }} />}
    </li>
  );
}

interface RecordLinkProps {
  readonly record: FoundRecord;
  readonly words: SearchWords;
  readonly base: string;
  readonly lang: string | undefined;
}

function RecordLink({ record: { id, url, title, kind }, words, base, lang }: RecordLinkProps) {
  return (
    <div class="search-record">
      <span class="search-kind" data-kind={kind}>
        {words[`kind.${kind}`]}
      </span>
      <a href={base + url} data-section={id} hreflang={lang} lang={lang}>
        {title}
      </a>
    </div>
  );
}

function WaysOn({
  words,
  waysOn,
  base,
}: {
  readonly words: SearchWords;
  readonly waysOn: SearchFile['waysOn'];
  readonly base: string;
}) {
  return (
    <div class="search-ways-on">
      <p>{words.waysOn}</p>
      <ul>
        {waysOn.map(([url, text]) => (
          <li key={url}>
            <a href={base + url}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
