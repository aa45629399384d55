import type { LaterWords } from '~/components/later-words/later-words.ts';

/** How a second language is shown, as the reader chooses it. */
export interface Options {
  readonly element: HTMLElement;
  readonly sentences: HTMLInputElement;
  readonly remember: HTMLInputElement;
}

export function makeOptions(words: Pick<LaterWords, 'sentences' | 'remember'>): Options {
  const element = document.createElement('div');
  element.className = 'options';
  element.hidden = true;
  const [sentences, remember] = [words.sentences, words.remember].map((text) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    label.append(box, text);
    element.append(label);
    return box;
  }) as [HTMLInputElement, HTMLInputElement];
  sentences.dataset.sentences = '';
  remember.dataset.remember = '';
  return { element, sentences, remember };
}
