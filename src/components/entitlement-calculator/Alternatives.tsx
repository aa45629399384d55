import { toChildArray, type ComponentChildren } from 'preact';
import { listFormat } from './list-format.ts';

interface Props {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly type?: 'disjunction' | 'conjunction';
  readonly children: ComponentChildren;
}

/** Things in a row, joined as the language joins them: "10 or 15", "10, 15 or 20". */
export function Alternatives({ tag, type = 'disjunction', children }: Props) {
  const items = toChildArray(children);
  const parts = listFormat(tag, type).formatToParts(items.map((_, index) => String(index)));
  return (
    <>{parts.map((part) => (part.type === 'element' ? items[Number(part.value)] : part.value))}</>
  );
}
