import type { VNode } from 'preact';
import type { Finding } from '../../../lib/translation/checks/check.ts';
import { OpenFile, type Open } from './OpenFile.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly open: Open;
}

/** What the checks find in a text, each with its place; nothing where they find nothing. */
export function FindingList({ findings, open }: Props): VNode | null {
  if (findings.length === 0) return null;
  return (
    <ul>
      {findings.map(({ check, message, advice, file, line }, index) => (
        <li key={index}>
          <p>
            <strong>{advice ? `${check}, advice` : check}</strong>: {message}
          </p>
          <OpenFile {...{ file, line, open }} />
        </li>
      ))}
    </ul>
  );
}
