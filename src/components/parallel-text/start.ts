import { parallelTextKey } from '~/lib/parallel-text/remembered.ts';
import { addressBeside } from './address-beside.ts';

/** Fetches what shows a second language when a reader asks for it, and not before. */
const box = document.querySelector<HTMLElement>('[data-parallel-text]');

if (box) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-beside]')) {
    button.addEventListener('click', () => void show(box, button));
  }
  if (isRemembered()) void show(box);
}

async function show(box: HTMLElement, button?: HTMLButtonElement): Promise<void> {
  try {
    const { startParallelText } = await import('./show.ts');
    const reading = startParallelText(box);
    if (button) await reading.toggle(button);
  } catch {
    if (button) tellFailure(box, button);
  }
}

/** What was to tell of a failure may be what failed. */
function tellFailure(box: HTMLElement, button: HTMLButtonElement): void {
  const status = box.querySelector('[role="status"]');
  const link = document.createElement('a');
  link.href = addressBeside(button.dataset.beside ?? '');
  link.lang = button.lang;
  link.textContent = button.textContent;
  status?.replaceChildren(`${box.dataset.failed ?? ''} `, link);
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(parallelTextKey) !== null;
  } catch {
    return false;
  }
}
