import { rememberedChoice } from '~/lib/parallel-text/remembered.ts';
import { addressBeside } from './address-beside.ts';

/** Fetches what shows a second language when a reader asks for it, and not before. */
const box = document.querySelector<HTMLElement>('[data-parallel-text]');

if (box) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-beside]')) {
    button.addEventListener('click', () => void toggle(box, button));
  }
  const choice = rememberedChoice(box.dataset.parallelText ?? '');
  const remembered = [...box.querySelectorAll('button')].find(
    ({ dataset }) => dataset.beside === choice?.beside,
  );
  if (remembered) void toggle(box, remembered);
}

async function toggle(box: HTMLElement, button: HTMLButtonElement): Promise<void> {
  try {
    const { parallelTextOf } = await import('./show.ts');
    await (await parallelTextOf(box)).toggle(button);
  } catch {
    tellFailure(box, button);
  }
}

function tellFailure(box: HTMLElement, button: HTMLButtonElement): void {
  const link = document.createElement('a');
  link.href = addressBeside(button.dataset.beside ?? '');
  link.lang = button.lang;
  link.textContent = button.textContent;
  button.parentElement
    ?.querySelector('[data-parallel-status]')
    ?.replaceChildren(`${box.dataset.failed ?? ''} `, link);
}
