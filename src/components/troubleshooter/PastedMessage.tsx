import { useRef, useState } from 'preact/hooks';
import { fill } from '~/lib/interface-words/plurals.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';
import { maskIdentifiers } from '~/lib/troubleshooter/identifiers.ts';
import { recognizeMessage } from '~/lib/troubleshooter/messages.ts';
import type { TroubleshooterWords } from './troubleshooter-props.ts';

interface Props {
  readonly words: TroubleshooterWords;
  readonly ready: boolean;
  readonly load: () => Promise<Guide | undefined>;
  /** Chooses the answer that a message belongs to. */
  readonly onFound: (answer: string) => void;
}

/** Digits that are typed one by one behind a mask belong to what it masks. */
const typedOn = /•{3}(?:[-_./ ]?\p{N}|\p{L})+/gu;

type Found = { readonly answer: string } | 'none' | 'empty' | undefined;

/** A field for the message that the reader sees; its text stays here and goes nowhere. */
export function PastedMessage({ words, ready, load, onFound }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<Found>();
  const [hasMasked, setHasMasked] = useState(false);

  const mask = (): void => {
    if (!field.current) return;
    const { value, selectionEnd } = field.current;
    const text = masked(value);
    if (text === value) return;
    field.current.value = text;
    // The browser moves the cursor to the end, and the next digit would not meet the mask.
    const cursor = masked(value.slice(0, selectionEnd)).length;
    field.current.setSelectionRange(cursor, cursor);
    setHasMasked(true);
  };
  const find = async (): Promise<void> => {
    const text = field.current?.value.trim() ?? '';
    const guide = await load();
    if (!guide) return;
    const answer = recognizeMessage(text, guide.messages);
    if (answer === undefined) {
      setFound(text === '' ? 'empty' : 'none');
      return;
    }
    const first = guide.questions[guide.steps[guide.start]?.asks ?? ''];
    setFound({ answer: first?.answers.find(({ id }) => id === answer)?.short ?? answer });
    onFound(answer);
  };

  return (
    <div class="field paste">
      <label for="troubleshooter-paste">{words.paste}</label>
      <p class="hint" id="troubleshooter-paste-hint">
        {words['paste.hint']}
      </p>
      <textarea
        ref={field}
        id="troubleshooter-paste"
        rows={2}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="troubleshooter-paste-hint troubleshooter-paste-found"
        onInput={mask}
        onPaste={() => {
          // The field holds the text only after the event.
          setTimeout(() => void find());
        }}
      />
      <p>
        <button type="button" disabled={!ready} onClick={() => void find()}>
          {words['paste.find']}
        </button>
      </p>
      {/* A message that was found moves the focus to its answer, and must not be spoken as well. */}
      <p
        id="troubleshooter-paste-found"
        class="found"
        role={typeof found === 'object' ? undefined : 'status'}
      >
        {foundInWords(found, words)} {hasMasked && words['paste.masked']}
      </p>
    </div>
  );
}

function masked(text: string): string {
  return maskIdentifiers(text).replace(typedOn, '•••');
}

function foundInWords(found: Found, words: TroubleshooterWords): string {
  if (found === undefined) return '';
  if (typeof found === 'object') return fill(words['paste.found'], found);
  return words[`paste.${found}`];
}
