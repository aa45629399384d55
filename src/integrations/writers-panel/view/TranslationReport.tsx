import type { VNode } from 'preact';
import { getLocale, sourceLocale } from '../../../lib/locales.ts';
import type { TranslationState } from '../../../lib/translation/text-state.ts';
import { Difference } from './Difference.tsx';
import { FindingList } from './FindingList.tsx';
import { OpenFile, type Open } from './OpenFile.tsx';

interface Props {
  readonly translation: TranslationState;
  readonly open: Open;
}

/** What is to be mended in one language; nothing where all is well. */
export function TranslationReport({ translation, open }: Props): VNode | null {
  const { language, state, file, line, message, difference, findings } = translation;
  if (state === 'current' && findings.length === 0) return null;
  const { tag, name } = getLocale(language);
  return (
    <div class="report">
      <div class="line">
        <h3 lang={tag}>{name}</h3>
        <OpenFile {...{ file, line, open }} />
      </div>
      {state !== 'current' && <p>It {message}</p>}
      {difference && <Difference lines={difference} tag={sourceLocale.tag} />}
      {state === 'drifted' && difference === null && (
        <p>Git does not know the English then: compare the whole text.</p>
      )}
      <FindingList findings={findings} open={open} />
    </div>
  );
}
