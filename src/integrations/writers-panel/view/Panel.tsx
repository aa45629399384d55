import type { VNode } from 'preact';
import { sourceLocale } from '../../../lib/locales.ts';
import type { PageState } from '../../../lib/translation/page-state.ts';
import type { Answer } from '../messages.ts';
import { LanguageTable } from './LanguageTable.tsx';
import { OpenFile, type Open } from './OpenFile.tsx';
import { Section } from './Section.tsx';
import { tagOf } from './names.ts';
import { WordPages } from './WordPages.tsx';
import { InterfaceWords } from './InterfaceWords.tsx';

interface Props {
  readonly answer: Answer | undefined;
  readonly placement: string | undefined;
  /** The id of the section that is in view. */
  readonly section: string;
  /** What came of the last file that was to be opened. */
  readonly asked: string | undefined;
  readonly open: Open;
  readonly close: () => void;
}

/** What the writer of a page is told. */
export function Panel({ answer, placement, section, asked, open, close }: Props): VNode {
  const state = answer?.state;
  return (
    <astro-dev-toolbar-window
      placement={placement}
      role="dialog"
      aria-label="Translations of this page"
    >
      <header>
        <div class="title">
          <h1 lang={state?.title ? tagOf(state.locale) : undefined}>
            {state?.title ?? 'Translations of this page'}
          </h1>
          {state?.page && <code>{state.page}</code>}
        </div>
        <astro-dev-toolbar-button size="small" button-style="outline" onClick={close}>
          Close
        </astro-dev-toolbar-button>
        {state && state.sections.length > 0 && <Files {...{ state, open }} />}
      </header>
      {/* A region that scrolls has to be reached by the keyboard. */}
      <div class="content" tabIndex={0} role="region" aria-label="State of this page">
        {!answer && <p>Reading the content …</p>}
        {answer?.mistake && <p class="mistake">{answer.mistake}</p>}
        {state && <State {...{ state, section, open }} />}
      </div>
      <footer role="status">{asked}</footer>
    </astro-dev-toolbar-window>
  );
}

/** The files of the article in the language of the page and in English. */
function Files({ state, open }: { readonly state: PageState; readonly open: Open }): VNode {
  const [text] = state.sections;
  const own = text?.translations.find(({ language }) => language === state.locale);
  return (
    <div class="actions">
      {own && <OpenFile file={own.file} line={1} open={open} />}
      {text?.source && <OpenFile file={text.source.file} line={1} open={open} />}
    </div>
  );
}

function State({
  state,
  section,
  open,
}: {
  readonly state: PageState;
  readonly section: string;
  readonly open: Open;
}): VNode {
  const { locale, languages, sections, interfaceWords, wordPages } = state;
  const inView = sections.find((each) => each.section === section);
  const others = sections.filter((each) => each !== inView);
  return (
    <>
      {sections.length > 0 ? (
        <LanguageTable caption="Texts of this page" {...{ locale, languages }} />
      ) : (
        <p>
          No article of src/content/docs stands behind this address. What it says comes from the
          interface words below.
        </p>
      )}
      {inView && (
        <section aria-label="Section in view" class="in-view">
          <h2>In view</h2>
          <Section text={inView} isOpen {...{ locale, open }} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-label="Other sections">
          <h2>Other sections</h2>
          {others.map((text) => (
            <Section key={text.key} {...{ text, locale, open }} />
          ))}
        </section>
      )}
      <section aria-label="Words on this page">
        <h2>Words on this page</h2>
        <InterfaceWords texts={interfaceWords} {...{ locale, open }} />
        <WordPages pages={wordPages} {...{ locale, open }} />
      </section>
      {locale !== sourceLocale.id && (
        <p class="hint">Words are told in the language of the page; the English page has all.</p>
      )}
    </>
  );
}
