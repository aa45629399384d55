import type { VNode } from 'preact';
import { getLocale } from '../../../lib/locales.ts';
import type { TranslationState } from '../../../lib/translation/text-state.ts';
import { badgeStyles } from './names.ts';

type Props = Pick<TranslationState, 'language' | 'state' | 'findings'>;

/** The state of a text in one language. */
export function StateBadge({ language, state, findings }: Props): VNode {
  const { tag, name } = getLocale(language);
  const failing = findings.length > 0 ? `, ${String(findings.length)} failing` : '';
  return (
    <astro-dev-toolbar-badge badge-style={failing ? 'red' : badgeStyles[state]} title={name}>
      {`${tag} ${state}${failing}`}
    </astro-dev-toolbar-badge>
  );
}
