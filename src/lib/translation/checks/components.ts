import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { compareLists } from './text/compare-lists.ts';

/** Reports components and callouts that differ in more than what is read by people. */
export function checkComponents({ source, translation }: CheckContext): Finding[] {
  if (translation.kind !== 'article') return [];
  const expected = componentsOf(source.text);
  const found = componentsOf(translation.text);
  const { missing, needless } = compareLists(names(expected), names(found));
  return [
    ...missing.map((tag) =>
      findingIn(
        translation,
        'components',
        `${tag} is missing: expected it, as in ${placeOf(source)}; add it.`,
      ),
    ),
    ...needless.map((tag) =>
      findingIn(
        translation,
        'components',
        `${tag} is not in ${placeOf(source)}: remove it or write it as it stands there; only title, description and label are translated.`,
        found.find((each) => each.tag === tag)?.at,
      ),
    ),
  ];
}

interface Component {
  /** The tag with its properties in order, without what is translated of them. */
  readonly tag: string;
  readonly at: number;
}

function names(components: readonly Component[]): string[] {
  return components.map(({ tag }) => tag);
}

function componentsOf(text: string): Component[] {
  const prose = text.replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));
  return [...prose.matchAll(/<\/?[A-Z][^<>]*>|^:::\w*/gm)].map((match) => ({
    tag: match[0].startsWith('<') ? normalise(match[0]) : match[0],
    at: match.index,
  }));
}

function normalise(tag: string): string {
  const [, start = '', rest = '', end = ''] = /^<(\/?[\w.]+)(.*?)(\/?)>$/s.exec(tag) ?? [];
  const properties = [...rest.matchAll(/([\w:-]+)(="[^"]*"|=\{[^}]*\})?/g)].map(
    ([whole, name = '']) => (translated.has(name) ? `${name}="…"` : whole),
  );
  return `<${[start, ...properties.sort()].join(' ')}${end ? ' /' : ''}>`;
}

const translated = new Set(['title', 'description', 'label']);
