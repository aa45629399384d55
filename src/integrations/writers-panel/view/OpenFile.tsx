import type { VNode } from 'preact';
import { shortName } from './names.ts';

/** Opens a file of the project in the writer's editor. */
export type Open = (file: string, line: number) => void;

interface Props {
  readonly file: string;
  readonly line: number;
  readonly open: Open;
}

/** A button that opens a file, and is called after it. */
export function OpenFile({ file, line, open }: Props): VNode {
  return (
    <astro-dev-toolbar-button
      size="small"
      button-style="gray"
      class="open-file"
      onClick={() => {
        open(file, line);
      }}
    >
      {`Open file ${shortName(file)}:${String(line)}`}
    </astro-dev-toolbar-button>
  );
}
