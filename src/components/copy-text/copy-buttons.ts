import { fetchLaterWords } from '~/components/later-words/fetch-later-words.ts';
import type { LaterWords } from '~/components/later-words/later-words.ts';
import styles from './copy-buttons.css?inline';

/** How long it is said that a text was copied, in milliseconds. */
const told = 4000;

/** Says what came of copying, to those who see it and to those who do not. */
let status: HTMLElement | undefined;
let ending: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts a button into each text that has none. It stands within the text, to go where that goes: a
 * tool takes both away, and reading in two languages moves both.
 * @param find asked once the words are there, which may take some time
 * @throws {Error} where the words cannot be had
 */
export async function addCopyButtons(find: () => Iterable<HTMLElement>): Promise<void> {
  const words = await fetchLaterWords();
  status ??= addStatus();
  for (const text of find()) {
    if (!text.querySelector('button')) text.append(buttonFor(text, words));
  }
}

function buttonFor(text: HTMLElement, words: LaterWords): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-text';
  // The text around it is English.
  button.lang = document.documentElement.lang;
  button.title = words.copy;
  button.ariaLabel = words.copy;
  button.addEventListener('click', () => void copy(text, button, words));
  return button;
}

async function copy(text: HTMLElement, button: HTMLElement, words: LaterWords): Promise<void> {
  endTelling();
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.classList.add('done');
    tell(words.copied);
    ending = setTimeout(endTelling, told);
  } catch {
    getSelection()?.selectAllChildren(text);
    tell(words.notCopied);
  }
}

function tell(message: string): void {
  if (status) status.textContent = message;
  // What a reader has to do something about stays until this is done.
  for (const event of ['pointerdown', 'keydown']) {
    addEventListener(event, endTelling, { once: true });
  }
}

function endTelling(): void {
  clearTimeout(ending);
  if (status) status.textContent = '';
  document.querySelector('.copy-text.done')?.classList.remove('done');
}

function addStatus(): HTMLElement {
  // An imported sheet would be part of every page, whether it is used or not.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const element = document.createElement('p');
  element.role = 'status';
  element.className = 'copy-status';
  document.querySelector('main')?.append(element);
  return element;
}
