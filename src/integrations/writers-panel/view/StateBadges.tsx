import type { VNode } from 'preact';
import { getLocale, sourceLocale, type LocaleId } from '../../../lib/locales.ts';
import { isBlocking, type Finding } from '../../../lib/translation/checks/check.ts';
import type { UnitState } from '../../../lib/translation/status.ts';
import type { TextState } from '../../../lib/translation/text-state.ts';
import { badgeStyles } from './names.ts';

type Props = Pick<TextState, 'source' | 'translations'>;

/** The state of a text in each language; of the English, what is wrong in it. */
export function StateBadges({ source, translations }: Props): VNode {
  return (
    <span class="badges">
      {source && source.findings.length > 0 && (
        <StateBadge language={sourceLocale.id} findings={source.findings} />
      )}
      {translations.map((each) => (
        <StateBadge key={each.language} {...each} />
      ))}
    </span>
  );
}

interface BadgeProps {
  readonly language: LocaleId;
  readonly state?: UnitState;
  readonly findings: readonly Finding[];
}

function StateBadge({ language, state, findings }: BadgeProps): VNode {
  const { tag, name } = getLocale(language);
  const failing = findings.filter(isBlocking).length;
  const advised = findings.length - failing;
  const told = [
    ...(state ? [state] : []),
    ...(failing > 0 ? [`${String(failing)} failing`] : []),
    ...(advised > 0 ? [`${String(advised)} advised`] : []),
  ];
  return (
    <astro-dev-toolbar-badge
      badge-style={failing > 0 ? 'red' : badgeStyles[state ?? 'current']}
      title={name}
    >
      {`${tag} ${told.join(', ')}`}
    </astro-dev-toolbar-badge>
  );
}
