import { fetchDocument } from '~/lib/page/fetch-document.ts';
import { keepPlace } from '~/lib/page/keep-place.ts';
import { rememberChoice, rememberedChoice } from '~/lib/parallel-text/remembered.ts';
import { addressBeside } from './address-beside.ts';
import { blocksOf, type Block } from './blocks.ts';
import styles from './parallel-text.css?inline';
import { unweave, weave, type OtherPage } from './weave.ts';

/** The second language of a page. */
export interface ParallelText {
  /**
   * Shows the language of a button, or takes it away again.
   * @throws {Error} where the other page cannot be had
   */
  readonly toggle: (button: HTMLButtonElement) => Promise<void>;
}

const started = new WeakMap<HTMLElement, ParallelText>();

/** Makes the choices of a box work, as far as this is not done yet. */
export function parallelTextOf(box: HTMLElement): ParallelText {
  const running = started.get(box) ?? start(box);
  started.set(box, running);
  return running;
}

function start(box: HTMLElement): ParallelText {
  const language = box.dataset.parallelText ?? '';
  const options = box.querySelector<HTMLElement>('.options');
  const sentences = box.querySelector<HTMLInputElement>('[data-sentences]');
  const remember = box.querySelector<HTMLInputElement>('[data-remember]');
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
      if (options) options.hidden = other === undefined;
      unweave();
      document.documentElement.classList.toggle('has-parallel-text', other !== undefined);
      // Read anew: the page is whole again only now.
      blocks = blocksOf(document);
      if (other) weave(blocks, other, sentences?.checked ?? false);
    });
    for (const button of buttons) {
      button.setAttribute(
        'aria-pressed',
        String(other !== undefined && button.dataset.beside === beside),
      );
    }
  };
  const save = (): boolean => {
    if (!remember?.checked) return true;
    return rememberChoice(
      language,
      shown === undefined ? undefined : { beside: shown, sentences: sentences?.checked ?? false },
    );
  };
  const show = async (beside: string, button: HTMLButtonElement): Promise<void> => {
    const turn = ++asked;
    tell(pages.has(beside) ? '' : box.dataset.loading, button);
    const other = pages.get(beside) ?? (await fetchPage(beside));
    // Another language was asked for in the meantime.
    if (turn !== asked) return;
    if (!other) throw new Error(`${addressBeside(beside)} cannot be had.`);
    pages.set(beside, other);
    shown = beside;
    draw();
    tell(box.dataset.shown, button);
    save();
  };
  const hide = (button: HTMLButtonElement): void => {
    asked++;
    shown = undefined;
    draw();
    tell(box.dataset.hidden, button);
    save();
  };

  sentences?.addEventListener('change', () => {
    draw();
    tell(box.dataset.shown);
    save();
  });
  remember?.addEventListener('change', () => {
    const done = remember.checked ? save() : rememberChoice(language, undefined);
    const { refused, remembered, forgotten } = box.dataset;
    if (!done) remember.checked = false;
    tell(done ? (remember.checked ? remembered : forgotten) : refused);
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
  if (sentences) sentences.checked = choice?.sentences ?? false;
  if (remember) remember.checked = choice !== undefined;
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
