import type { LocaleId } from '~/lib/locales.ts';
import type { CheckData, Finding } from '~/lib/translation/checks/check.ts';
import type { Unit, UnitKind } from '~/lib/translation/unit.ts';
import { concepts, glossaries } from '../checks/contexts.ts';

export const data: CheckData = { concepts, glossary: glossaries };

/** A text that begins in line 10 of a file called like its language. */
export function unitOf(locale: LocaleId, text: string, kind: UnitKind = 'article'): Unit {
  return {
    kind,
    locale,
    key: 'docs/page#section',
    page: 'docs/page',
    file: locale,
    line: 10,
    text,
  };
}

/** The words that findings name, each with its line. */
export function namedIn(findings: readonly Finding[] = []): string[] {
  return findings.map(
    ({ line, message }) => `${String(line)}: ${/“([^”]*)”/.exec(message)?.[1] ?? message}`,
  );
}
