import { describe, expect, test } from 'vitest';
import { sourceLocale } from '~/lib/locales.ts';
import { describeFinding, type CheckData, type Finding } from '~/lib/translation/checks/check.ts';
import { runChecks } from '~/lib/translation/checks/run.ts';
import { loadCheckData } from '~/lib/translation/load-check-data.ts';
import { loadUnits } from '~/lib/translation/load-units.ts';
import type { Unit } from '~/lib/translation/unit.ts';
import { concepts, glossaries, pairOf, translations } from './contexts.ts';

const data: CheckData = { concepts, glossary: glossaries };

describe('the checks of a planted mistake', () => {
  const english = 'Select **Activate**, then see [the plans](plans) for the 20 incidents.';
  const { source, translation } = pairOf('pl', english, english);
  const run = (text: string): Finding[] => runChecks([source], [{ ...translation, text }], data);

  test.each([
    ['labels', 'Wybierz **Aktywuj**, potem zobacz [plany](plans) dla 20 zdarzeń.'],
    ['links', 'Wybierz **Activate**, potem zobacz [plany](plany) dla 20 zdarzeń.'],
    ['numbers', 'Wybierz **Activate**, potem zobacz [plany](plans) dla 15 zdarzeń.'],
    ['typography', 'Wybierz **Activate**, potem zobacz  [plany](plans) dla 20 zdarzeń.'],
    ['doubled-words', 'Wybierz **Activate**, potem potem [plany](plans) dla 20 zdarzeń.'],
    ['known-bad', 'Wybierz **Activate**, potem kontrakt [plany](plans) dla 20 zdarzeń.'],
    ['length', '**Activate** [plany](plans) dla 20 …'],
  ])('tell it by %s', (check, text) => {
    expect(new Set(run(text).map((finding) => finding.check))).toEqual(new Set([check]));
  });

  test('tell none where there is none', () => {
    expect(run('Wybierz **Activate**, potem zobacz [plany](plans) dla 20 zdarzeń.')).toEqual([]);
  });

  test('describe it by file, line, key and check', () => {
    expect(
      run('Wybierz **Activate**, [plany](plans) dla 15 zdarzeń i wiele więcej.').map(
        describeFinding,
      ),
    ).toEqual([
      'pl:20 docs/page#section: the number 20 is missing: expected it, as in en:10; add it. (numbers)',
      'pl:20 docs/page#section: the number 15 is not in en:10: remove it or mend it. (numbers)',
    ]);
  });

  test('hold a text without a source against the rules of its language alone', () => {
    const unit: Unit = { ...translation, text: 'Kontrakt **X**' };
    expect(runChecks([], [unit], data).map(({ check }) => check)).toEqual(['known-bad']);
  });
});

describe('the published texts', () => {
  const sources = loadUnits(sourceLocale.id);
  const published = loadCheckData();

  test.each(translations)('in %s have no mistake', (id) => {
    const blocking = runChecks(sources, loadUnits(id), published).filter(({ advice }) => !advice);
    expect(blocking.map(describeFinding)).toEqual([]);
  });
});
