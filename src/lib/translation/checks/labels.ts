import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { hasName, portalLabels, protectedNames } from './text/names.ts';
import { plainOf } from './text/prose.ts';

/** Reports English labels, messages and protected names of the source that a translation lacks. */
export function checkLabels(context: CheckContext): Finding[] {
  const { source, translation } = context;
  // What an English label or message means is told in the other language alone.
  if (translation.key.endsWith('.gloss')) return [];
  const bold = boldIn(translation.text);
  const lostLabels = boldIn(source.text)
    .filter((label) => labelsOf(context).has(label) && !bold.includes(label))
    .map(
      (label) =>
        `the label **${label}** is missing: expected it in English and bold, as in ${placeOf(source)}; write it, with its meaning in brackets.`,
    );
  const lostMessages = messagesOf(context)
    .filter((message) => source.text.includes(message) && !translation.text.includes(message))
    .map(
      (message) =>
        `“${message}” is missing: expected it in English to the letter, as in ${placeOf(source)}; write it, with its meaning beside it.`,
    );
  return [...new Set([...lostLabels, ...lostMessages, ...lostNames(context)])].map((message) =>
    findingIn(translation, 'labels', message),
  );
}

/** Parts of a path, as “Benefits → Technical benefits” is one, are labels as well. */
function labelsOf({ glossary }: CheckContext): ReadonlySet<string> {
  const named = Object.values(glossary.labels).flatMap(({ english }) => [
    english,
    ...partsOf(english),
  ]);
  return new Set([...named, ...portalLabels, ...protectedNames]);
}

/** A label of many words is known wherever it stands; a shorter one might be a common word. */
function messagesOf({ glossary }: CheckContext): string[] {
  return Object.values(glossary.labels)
    .map(({ english }) => english)
    .filter((english) => english.split(' ').length >= 4 && !english.includes('→'));
}

function lostNames({ source, translation }: CheckContext): string[] {
  let rest = plainOf(source).replaceAll(notTheName, '');
  const found = plainOf(translation);
  return protectedNames.flatMap((name) => {
    if (!hasName(rest, name)) return [];
    // “Azure” within a longer name is not asked for by itself.
    rest = rest.replaceAll(name, '');
    return hasName(found, name)
      ? []
      : [
          `the name ${name} is missing: expected it untranslated, as in ${placeOf(source)}; write it.`,
        ];
  });
}

/** Names of support plans in general, and not of the plans that are called Partner Support. */
const notTheName = 'Partner Support Plans';

function boldIn(text: string): string[] {
  return [...text.matchAll(/\*\*([^*\n]+)\*\*/g)].flatMap((match) => partsOf(match[1] ?? ''));
}

function partsOf(label: string): string[] {
  return label.split('→').map((part) => part.trim());
}
