import { getLocale, type LocaleId } from '~/lib/locales.ts';
import { foreignKeysOf } from '~/lib/troubleshooter/foreign-keys.ts';
import { keysOfTree } from '~/lib/troubleshooter/fragment.ts';
import { loadGuide, loadTrees } from './load-guide.ts';
import type { TroubleshooterProps } from './troubleshooter-props.ts';

/** A troubleshooter in one language, and what all places of it have in common at its start. */
export async function loadStart(
  name: string,
  locale: LocaleId,
): Promise<
  Awaited<ReturnType<typeof loadGuide>> & {
    readonly common: Omit<TroubleshooterProps, 'headingLevel' | 'inArticle'>;
  }
> {
  const loaded = await loadGuide(name, locale);
  const { tree, guide, words } = loaded;
  const step = guide.start;
  const question = guide.questions[guide.steps[step]?.asks ?? ''];
  if (!question) throw new Error(`The troubleshooter ${name} has no first question.`);
  const common = {
    name,
    tag: getLocale(locale).tag,
    words,
    keys: keysOfTree(tree),
    foreignKeys: foreignKeysOf(tree, await loadTrees()),
    first: { step, question },
  };
  return { ...loaded, common };
}
