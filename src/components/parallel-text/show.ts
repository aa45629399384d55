import { fetchDocument } from '~/lib/page/fetch-document.ts';
import { keepPlace } from '~/lib/page/keep-place.ts';
import { rememberChoice, rememberedChoice } from '~/lib/parallel-text/remembered.ts';
import { addressBeside } from './address-beside.ts';
import { blocksOf, type Block } from './blocks.ts';
import styles from './parallel-text.css?inline';
import { unweave, weave, type OtherPage } from './weave.ts';

/** The second language of a page. */
export interface ParallelText {
  /** Shows the language of a button, or takes it away again. */
  readonly toggle: (button: HTMLButtonElement) => Promise<void>;
}

const started = new WeakMap<HTMLElement, ParallelText>();

/** Makes the choices of a box work; what the reader had remembered is shown at once. */
export function startParallelText(box: HTMLElement): ParallelText {
  const running = started.get(box);
  if (running) return running;
  const parallelText = start(box);
  started.set(box, parallelText);
  return parallelText;
}

function start(box: HTMLElement): ParallelText {
  const language = box.dataset.parallelText ?? '';
  const options = box.querySelector<HTMLElement>('.options');
  const sentences = box.querySelector<HTMLInputElement>('[data-sentences]');
  const remember = box.querySelector<HTMLInputElement>('[data-remember]');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-beside]')];
  const status = box.querySelector('[role="status"]');
  const pages = new Map<string, OtherPage>();
  let blocks: readonly Block[] = [];
  let shown: string | undefined;
  let asked = 0;

  const tell = (...message: (string | Node | undefined)[]): void => {
    keepPlace(placesOf(blocks), () => {
      status?.replaceChildren(...message.filter((part) => part !== undefined));
    });
  };
  const draw = (message?: string): void => {
    const other = shown === undefined ? undefined : pages.get(shown);
    keepPlace(placesOf(blocks), () => {
      status?.replaceChildren(message ?? '');
      if (options) options.hidden = other === undefined;
      unweave();
      document.documentElement.classList.toggle('has-parallel-text', other !== undefined);
      // Read anew: the page is whole again only now.
      blocks = blocksOf(document);
      if (other) weave(blocks, other, sentences?.checked ?? false);
    });
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.beside === shown));
    }
  };
  const save = (): boolean => {
    if (!remember?.checked) return true;
    return rememberChoice(
      language,
      shown === undefined ? undefined : { beside: shown, sentences: sentences?.checked ?? false },
    );
  };
  const show = async (button: HTMLButtonElement): Promise<void> => {
    const beside = button.dataset.beside ?? '';
    const turn = ++asked;
    tell(pages.has(beside) ? undefined : box.dataset.loading);
    const other = pages.get(beside) ?? (await fetchPage(beside));
    // Another language was asked for in the meantime.
    if (turn !== asked) return;
    if (!other) {
      tell(`${box.dataset.failed ?? ''} `, linkTo(button));
      return;
    }
    pages.set(beside, other);
    shown = beside;
    draw(box.dataset.shown);
  };

  sentences?.addEventListener('change', () => {
    draw(box.dataset.shown);
    save();
  });
  remember?.addEventListener('change', () => {
    const done = remember.checked ? save() : rememberChoice(language, undefined);
    if (!done) remember.checked = false;
    tell(
      done
        ? remember.checked
          ? box.dataset.remembered
          : box.dataset.forgotten
        : box.dataset.refused,
    );
  });

  addStyles();
  blocks = blocksOf(document);
  const choice = rememberedChoice(language);
  const chosen = buttons.find(({ dataset }) => dataset.beside === choice?.beside);
  if (choice && chosen) {
    if (sentences) sentences.checked = choice.sentences;
    if (remember) remember.checked = true;
    void show(chosen);
  }

  return {
    toggle: async (button) => {
      if (button.dataset.beside !== shown) {
        await show(button);
      } else {
        asked++;
        shown = undefined;
        draw(box.dataset.hidden);
      }
      save();
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

function linkTo(button: HTMLButtonElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressBeside(button.dataset.beside ?? '');
  link.lang = button.lang;
  link.textContent = button.textContent;
  return link;
}
