import { useRef, useState } from 'preact/hooks';
import { afterPaint, settle } from '~/lib/page/after-paint.ts';
import type { ToolWords } from './tool-words.ts';

/** The result as text, and whether the English part could be made too. */
export interface Summary {
  readonly text: string;
  readonly complete: boolean;
}

interface Props {
  readonly words: ToolWords;
  /** Makes the summary; it may have to fetch the English words. */
  readonly summary: () => Promise<Summary>;
  readonly onRestart: () => void;
  /** Says something to readers who do not see it. */
  readonly say: (text: string) => void;
}

type Copied =
  | { readonly state: 'done'; readonly message: string }
  | { readonly state: 'refused'; readonly message: string; readonly text: string }
  | { readonly state: 'failed'; readonly message: string };

/** Taking the result along, and starting again. */
export function ShareActions({ words, summary, onRestart, say }: Props) {
  const [copied, setCopied] = useState<Copied>();
  // What was answered just now has to be in it.
  const newest = useRef(summary);
  newest.current = summary;
  const copy = async (
    text: Promise<string>,
    done: () => string,
    refused: string,
  ): Promise<void> => {
    const result = await writeToClipboard(text)
      .then((): Copied => ({ state: 'done', message: done() }))
      .catch(async (): Promise<Copied> => ({
        state: 'refused',
        message: refused,
        text: await text,
      }))
      .catch((): Copied => ({ state: 'failed', message: words.summaryNotMade }));
    setCopied(result);
    say(result.message);
  };

  const copySummary = (): void => {
    let complete = true;
    const text = new Promise<Summary>((resolve, reject) => {
      afterPaint(() => {
        newest.current().then(resolve, reject);
      });
    }).then((made) => {
      ({ complete } = made);
      return made.text;
    });
    void copy(
      text,
      () => (complete ? words.summaryCopied : words.summaryWithoutEnglish),
      words.summaryFailed,
    );
  };

  return (
    <div class="actions">
      <button
        type="button"
        onClick={() => {
          settle();
          void copy(Promise.resolve(location.href), () => words.copied, words.copyFailed);
        }}
      >
        {words.copy}
      </button>
      <button type="button" onClick={copySummary}>
        {words.summary}
      </button>
      <button
        type="button"
        onClick={() => {
          afterPaint(print);
        }}
      >
        {words.print}
      </button>
      <button
        type="button"
        onClick={() => {
          setCopied(undefined);
          afterPaint(onRestart);
        }}
      >
        {words.restart}
      </button>
      {copied?.state === 'done' && <span class="done">{copied.message}</span>}
      {copied?.state === 'failed' && <span class="error">{copied.message}</span>}
      {copied?.state === 'refused' && (
        <label>
          {copied.message}
          <textarea
            readOnly
            rows={copied.text.includes('\n') ? 8 : 2}
            value={copied.text}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      )}
    </div>
  );
}

/** Browsers allow copying only at once after a click; some take a promise of the text for that. */
async function writeToClipboard(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text);
    return;
  }
  const blob = text.then((written) => new Blob([written], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
