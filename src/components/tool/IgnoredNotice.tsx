import { fill } from '~/lib/interface-words/fill.ts';
import { countWords } from '~/lib/interface-words/plurals.ts';
import type { IgnoredPair } from '~/lib/page/read-pairs.ts';
import type { ToolWords } from './tool-words.ts';

interface Props {
  readonly tag: string;
  readonly words: ToolWords;
  readonly ignored: readonly IgnoredPair[];
  readonly count: number;
}

const longest = 40;

/** Tells which parts of a link were left out, and why. */
export function IgnoredNotice({ ignored, count, tag, words }: Props) {
  const rest = count - ignored.length;
  return (
    <div class="notice" data-ignored={count} role="note">
      <p>{words.ignored}</p>
      <ul>
        {ignored.map(({ reason, key, value }, index) => (
          <li key={index}>
            {fill(words[`ignored.${reason}`], { key: shorten(key), value: shorten(value) })}
          </li>
        ))}
        {rest > 0 && <li>{countWords(words, tag, 'ignoredMore', rest)}</li>}
      </ul>
    </div>
  );
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
