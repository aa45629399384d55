import type { LocaleId } from '~/lib/locales.ts';
import { guideOf, type Guide } from '~/lib/troubleshooter/guide.ts';
import type { LoadedTree } from '~/lib/troubleshooter/load.ts';

/** A troubleshooter in one language, whose links lead nowhere. */
export function guideIn(language: LocaleId, { tree, words }: LoadedTree): Guide {
  return guideOf(tree, words[language], [], {
    links: {},
    headingOf: (section) => section,
    isSecondary: () => false,
  });
}

/** A guide in which every text of the picture is changed. */
export function withTexts(guide: Guide, change: (text: string) => string): Guide {
  const entries = <Value extends { readonly title: string }>(
    record: Readonly<Record<string, Value>>,
  ): [string, Value][] =>
    Object.entries(record).map(([id, value]) => [id, { ...value, title: change(value.title) }]);
  const questions = entries(guide.questions).map(([id, question]) => {
    const answers = question.answers.map((answer) => ({ ...answer, short: change(answer.short) }));
    return [id, { ...question, answers }] as const;
  });
  return {
    ...guide,
    title: change(guide.title),
    questions: Object.fromEntries(questions),
    outcomes: Object.fromEntries(entries(guide.outcomes)),
  };
}
