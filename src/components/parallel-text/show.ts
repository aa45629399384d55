import { fetchLaterWords } from '~/components/later-words/fetch-later-words.ts';
import type { LaterWords } from '~/components/later-words/later-words.ts';
import { fetchDocument } from '~/lib/page/fetch-document.ts';
import { keepPlace } from '~/lib/page/keep-place.ts';
import { rememberChoice, rememberedChoice } from '~/lib/parallel-text/remembered.ts';
import { addressBeside } from './address-beside.ts';
import { blocksOf, type Block } from './blocks.ts';
import styles from './parallel-text.css?inline';
import { makeOptions } from './options.ts';
import { unweave, weave, type OtherPage } from './weave.ts';

/** The second language of a page. */
export interface ParallelText {
  /**
   * Shows the language of a button, or takes it away again.
   * @throws {Error} where the other page cannot be had
   */
  readonly toggle: (button: HTMLButtonElement) => Promise<void>;
}

let started: Promise<ParallelText> | undefined;

/**
 * Makes the choices of a page's box work, as far as this is not done yet.
 * @throws {Error} where its words cannot be had
 */
export async function parallelTextOf(box: HTMLElement): Promise<ParallelText> {
  started ??= fetchLaterWords().then((words) => start(box, words));
  try {
    return await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
}

function start(box: HTMLElement, words: LaterWords): ParallelText {
  const language = box.dataset.parallelText ?? '';
  const { element: options, sentences, remember } = makeOptions(words);
  box.append(options);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-beside]')];
  const pages = new Map<string, OtherPage>();
  let blocks = blocksOf(document);
  let shown: string | undefined;
  let asked = 0;

  /** Says something where the reader is: beside a button or, without one, at the top. */
  const tell = (message = '', button?: HTMLButtonElement): void => {
    const statuses = [...document.querySelectorAll('[data-parallel-status]')];
    const here = button?.parentElement ?? box;
    keepPlace(placesOf(blocks), () => {
      for (const status of statuses) {
        status.textContent = here.contains(status) ? message : '';
      }
    });
  };
  const draw = (beside = shown): void => {
    const other = pages.get(beside ?? '');
    keepPlace(placesOf(blocks), () => {
      options.hidden = other === undefined;
      unweave();
      document.documentElement.classList.toggle('has-parallel-text', other !== undefined);
      // Read anew: the page is whole again only now.
      blocks = blocksOf(document);
      if (other) weave(blocks, other, sentences.checked);
    });
    for (const button of buttons) {
      button.setAttribute(
        'aria-pressed',
        String(other !== undefined && button.dataset.beside === beside),
      );
    }
  };
  const save = (): boolean => {
    if (!remember.checked) return true;
    return rememberChoice(
      language,
      shown === undefined ? undefined : { beside: shown, sentences: sentences.checked },
    );
  };
  const show = async (beside: string, button: HTMLButtonElement): Promise<void> => {
    const turn = ++asked;
    tell(pages.has(beside) ? '' : words.loading, button);
    const other = pages.get(beside) ?? (await fetchPage(beside));
    // Another language was asked for in the meantime.
    if (turn !== asked) return;
    if (!other) throw new Error(`${addressBeside(beside)} cannot be had.`);
    pages.set(beside, other);
    shown = beside;
    draw();
    tell(words.shown, button);
    save();
  };
  const hide = (button: HTMLButtonElement): void => {
    asked++;
    shown = undefined;
    draw();
    tell(words.hidden, button);
    save();
  };

  sentences.addEventListener('change', () => {
    draw();
    tell(words.shown);
    save();
  });
  remember.addEventListener('change', () => {
    const done = remember.checked ? save() : rememberChoice(language, undefined);
    const { notRemembered, remembered, forgotten } = words;
    if (!done) remember.checked = false;
    tell(done ? (remember.checked ? remembered : forgotten) : notRemembered);
  });

  // A browser brings the reader back to a place in the page as it opens, which is in one language.
  addEventListener('pagehide', () => {
    draw('');
    tell();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) draw();
  });

  const choice = rememberedChoice(language);
  sentences.checked = choice?.sentences ?? false;
  remember.checked = choice !== undefined;
  addStyles();

  return {
    toggle: async (button) => {
      const { beside = '' } = button.dataset;
      if (beside === shown) hide(button);
      else await show(beside, button);
    },
  };
}

/** An imported sheet would be part of every page, whether it is used or not. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** What stays where it is: the elements of the text, which weaving leaves in the page. */
function placesOf(blocks: readonly Block[]): Element[] {
  return blocks.map(({ element }) => element);
}

async function fetchPage(language: string): Promise<OtherPage | undefined> {
  const address = addressBeside(language);
  const page = await fetchDocument(address);
  const tag = page?.querySelector('main')?.lang;
  return page && tag ? { page, tag, address } : undefined;
}
