import type { Locale } from '../../locales.ts';
import { findingIn, type Finding, type TextContext } from './check.ts';
import { proseOf } from './text/prose.ts';

/** Reports quotation marks, apostrophes, dashes, dots and spaces that are not those of the language. */
export function checkTypography({ translation, locale }: TextContext): Finding[] {
  const prose = proseOf(translation);
  return [
    ...[...rules, ...spaceRules(locale), ...quoteRules(locale), ...dashRules(locale)].flatMap(
      ({ pattern, says }) =>
        [...prose.matchAll(pattern)].map((match) => ({ at: match.index, says: says(match[0]) })),
    ),
    ...unpaired(prose, locale),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ at, says }) =>
      findingIn(translation, 'typography', `${says} Found: “${around(prose, at)}”.`, at),
    );
}

interface Rule {
  readonly pattern: RegExp;
  readonly says: (found: string) => string;
}

const rules: readonly Rule[] = [
  { pattern: /'/g, says: () => "a straight apostrophe ': expected ’; replace it." },
  { pattern: /\.{3,}/g, says: () => 'full stops in a row: expected the sign …; replace them.' },
  {
    pattern: /(?<=\S) {2,}(?=\S)/g,
    says: () => 'several spaces: expected one; remove the others.',
  },
  {
    pattern: /(?<=\p{L}{2})[,;!?](?=\p{L})/gu,
    says: (found) => `no space after “${found}”: expected one; add it.`,
  },
  {
    pattern: /(?<=\p{L}) ['’](?=\p{L})/gu,
    says: () => 'a space before an apostrophe: expected none; remove it.',
  },
  {
    pattern: /\((?= )|(?<=\S) \)/g,
    says: () => 'a space within brackets: expected none; remove it.',
  },
];

/** Languages known to have no space before a sign, not even a no-break space, as French has it. */
const unspacedSigns: readonly string[] = ['en', 'hu', 'pl', 'tr'];

function spaceRules({ id }: Locale): Rule[] {
  const space = unspacedSigns.includes(id) ? '[ \\u00A0]' : ' ';
  return [
    {
      pattern: new RegExp(`(?<=\\S)${space}+(?:[,;:!?]|\\.(?![\\p{L}\\d]))`, 'gu'),
      says: (found) => `a space before “${found.trim()}”: expected none; remove it.`,
    },
  ];
}

function quoteRules({ quotes: [open, close] }: Locale): Rule[] {
  const others = '"„“”«»‟‚‘'.replace(new RegExp(`[${open}${close}]`, 'g'), '');
  return [
    {
      pattern: new RegExp(`[${others}]`, 'g'),
      says: (found) => `the quotation mark ${found}: expected ${open}…${close}; replace it.`,
    },
    // Where both are the same sign, as ” in Swedish, its place does not tell which one it is.
    ...(open === close
      ? []
      : [
          {
            pattern: new RegExp(`${open}\\s|\\s${close}`, 'g'),
            says: () => 'a space within quotation marks: expected none; remove it.',
          },
        ]),
  ];
}

/** Languages known to join no two words by a dash without spaces, as Hungarian does in “angol–magyar”. */
const spacedDash: readonly string[] = ['en', 'pl', 'tr'];

function dashRules({ id }: Locale): Rule[] {
  const says = (): string => 'a dash: expected an en dash with a space on both sides; mend it.';
  return [
    { pattern: /—|(?<=\S) -{1,2} (?=\S)/g, says },
    { pattern: /(?<=[^\s\u2060\uFFFC])–(?=\s)|(?<=\s)–(?=[^\s\u2060\uFFFC])/g, says },
    ...(spacedDash.includes(id) ? [{ pattern: /(?<=\p{L})–(?=\p{L})/gu, says }] : []),
  ];
}

/** Quotation marks that nothing opens or closes in their paragraph. */
function unpaired(
  prose: string,
  { quotes: [open, close] }: Locale,
): { at: number; says: string }[] {
  const found: { at: number; says: string }[] = [];
  let opened: number | undefined;
  const told = (at: number, other: string): void => {
    found.push({ at, says: `a quotation mark without its other: expected ${other} too; add it.` });
  };
  for (const { 0: sign, index } of prose.matchAll(new RegExp(`${open}|${close}|\\n|$`, 'g'))) {
    const opens = sign === open && (open !== close || opened === undefined);
    if (sign === close && !opens && opened === undefined) told(index, open);
    if (sign !== close && opened !== undefined) told(opened, close);
    opened = opens ? index : undefined;
  }
  return found;
}

function around(prose: string, at: number): string {
  const line = prose.slice(Math.max(0, at - 12), at + 13);
  return line
    .replaceAll('\u2060', '')
    .replace(/[\s\uFFFC]+/g, ' ')
    .trim();
}
