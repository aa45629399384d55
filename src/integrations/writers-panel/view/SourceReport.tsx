import type { VNode } from 'preact';
import { sourceLocale } from '../../../lib/locales.ts';
import type { SourceText } from '../../../lib/translation/text-state.ts';
import { FindingList } from './FindingList.tsx';
import type { Open } from './OpenFile.tsx';

interface Props {
  readonly source: SourceText | null;
  readonly open: Open;
}

/** What is to be mended in the English; nothing where all is well. */
export function SourceReport({ source, open }: Props): VNode | null {
  if (!source || source.findings.length === 0) return null;
  return (
    <div class="report">
      <div class="line">
        <h3 lang={sourceLocale.tag}>{sourceLocale.name}</h3>
      </div>
      <FindingList findings={source.findings} open={open} />
    </div>
  );
}
