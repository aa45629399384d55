import { escaped, portalLabels, protectedNames } from '../translation/checks/text/names.ts';

/** What stands in English in every language: names, labels of the portals, messages. */
export interface ExactTexts {
  /** Wherever they stand. */
  readonly names: readonly string[];
  /** Where they are bold; elsewhere they may be common words. */
  readonly labels: readonly string[];
  /** Wherever they stand. */
  readonly messages: readonly string[];
}

/** Names and labels of the site, with the labels of its glossary and the messages of its trees. */
export function exactTextsOf(
  glossaryLabels: readonly string[],
  messages: readonly string[],
): ExactTexts {
  const sentences = glossaryLabels.filter(isSentence);
  return {
    names: protectedNames,
    labels: [...protectedNames, ...portalLabels, ...glossaryLabels.flatMap(withParts)],
    messages: [...new Set([...messages, ...sentences])].sort(
      (one, other) => other.length - one.length,
    ),
  };
}

/** From the first character of something to behind its last. */
export type Range = readonly [from: number, to: number];

/** Where names and messages stand in a text. */
export function quotedIn(text: string, { names, messages }: ExactTexts): Range[] {
  return [
    ...messages.map((message) => new RegExp(escaped(message), 'g')),
    ...names.map((name) => new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'gu')),
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(rangeOf));
}

/** Where labels stand in a text. */
export function labelsIn(text: string, { labels }: ExactTexts): Range[] {
  return [...text.matchAll(/(?<=\*\*)[^*\n]+(?=\*\*)/g)]
    .filter(([label]) => isLabel(label, labels))
    .map(rangeOf);
}

/** True for a label of a portal and for a path of labels. */
export function isLabel(text: string, labels: readonly string[]): boolean {
  return labels.includes(text.trim()) || partsOf(text).every((part) => labels.includes(part));
}

function rangeOf({ index, 0: found }: RegExpExecArray): Range {
  return [index, index + found.length];
}

/** A label of many words is known wherever it stands. */
function isSentence(label: string): boolean {
  return label.split(' ').length >= 4 && !label.includes('→');
}

function withParts(label: string): string[] {
  return [label, ...partsOf(label)];
}

function partsOf(path: string): string[] {
  return path.split('→').map((part) => part.trim());
}
