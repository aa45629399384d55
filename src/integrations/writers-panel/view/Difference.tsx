import type { VNode } from 'preact';

interface Props {
  /** As `differenceOf` writes them: `[-gone-]`, `{+new+}`. */
  readonly lines: readonly string[];
  readonly tag: string;
}

/** The words of the English that changed since it was translated. */
export function Difference({ lines, tag }: Props): VNode {
  return (
    <div class="difference" lang={tag}>
      {lines.map((line, index) => (
        <div key={index}>{line.split(marks).map(part)}</div>
      ))}
    </div>
  );
}

const marks = /(\[-.*?-\]|\{\+.*?\+\})/;

function part(text: string, index: number): VNode | string {
  if (/^\[-.*-\]$/.test(text)) return <del key={index}>{text.slice(2, -2)}</del>;
  if (/^\{\+.*\+\}$/.test(text)) return <ins key={index}>{text.slice(2, -2)}</ins>;
  return text;
}
