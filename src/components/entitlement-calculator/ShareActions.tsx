import { useState } from 'preact/hooks';
import type { CalculatorProps } from './calculator-props.ts';

interface Props extends Pick<CalculatorProps, 'words'> {
  readonly onRestart: () => void;
  /** Says something to readers who do not see it. */
  readonly say: (text: string) => void;
}

/** Copying the link to these answers, and starting again. */
export function ShareActions({ words, onRestart, say }: Props) {
  const [copied, setCopied] = useState(false);
  const [linkToCopy, setLinkToCopy] = useState<string>();

  const copy = async (): Promise<void> => {
    const link = location.href;
    try {
      await navigator.clipboard.writeText(link);
      setLinkToCopy(undefined);
      setCopied(true);
      say(words.copied);
    } catch {
      setCopied(false);
      setLinkToCopy(link);
      say(words.copyFailed);
    }
  };

  return (
    <div class="actions">
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button
        type="button"
        onClick={() => {
          setCopied(false);
          setLinkToCopy(undefined);
          onRestart();
        }}
      >
        {words.restart}
      </button>
      {copied && <span class="done">{words.copied}</span>}
      {linkToCopy && (
        <label>
          {words.copyFailed}
          <input
            type="text"
            readOnly
            value={linkToCopy}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      )}
    </div>
  );
}
