import { findingIn, type Finding, type TextContext } from './check.ts';
import { proseOf } from './text/prose.ts';

/** Reports a word, or two or three of them, that stand twice in a row. */
export function checkDoubledWords({ translation, locale }: TextContext): Finding[] {
  const exceptions = repeated[locale.id];
  const prose = proseOf(translation).toLocaleLowerCase(locale.tag);
  return [...prose.matchAll(doubled)].flatMap((match) => {
    const words = match[1] ?? '';
    if (exceptions?.includes(words)) return [];
    const finding = findingIn(
      translation,
      'doubled-words',
      `“${words}” stands twice in a row: expected it once; remove one.`,
      match.index,
    );
    return [exceptions ? finding : { ...finding, advice: true }];
  });
}

const doubled = /(?<![\p{L}\d’'-])(\p{L}+(?:[ \n]\p{L}+){0,2})[ \n]\u2060*\1(?![\p{L}\d’'-])/gu;

/** By language, what is said twice on purpose; where nobody has said what, a finding is advice. */
const repeated: Readonly<Record<string, readonly string[]>> = {
  hu: ['az', 'nagyon'],
  pl: ['bardzo', 'już', 'ledwo', 'tuż'],
  // prettier-ignore
  tr: [
    'adım', 'ara', 'ayrı', 'başka', 'bir', 'birer', 'çeşit', 'dönem', 'farklı', 'gün', 'ikişer', 'kat',
    'kısa', 'kısım', 'parça', 'sık', 'sıra', 'tek', 'teker', 'uzun', 'yavaş', 'yer', 'zaman',
  ],
};
