import { describe, expect, test } from 'vitest';
import { checkKnownBad } from '~/lib/translation/checks/known-bad.ts';
import { pairOf, told } from './contexts.ts';

describe('a known-bad form is told', () => {
  test.each([
    ['hu', 'Az aláírási felhő', 'aláírási', 'Signature Cloud Support'],
    [
      'hu',
      'Használja a fiókot, és adja hozzá még egyszer',
      'Használja a fiókot, és adja hozzá még egyszer',
      'már össze van kapcsolva',
    ],
    ['hu', 'Ez 20 incidensek', '20 incidensek', '5 incidens'],
    ['hu', 'az MpN-hez', 'MpN', 'MPN'],
    ['hu', 'on-premise termék', 'on-premise', 'helyszíni'],
    ['pl', 'Numer kontraktu', 'kontraktu', 'umowa'],
    ['pl', 'Kontrakt wygasł', 'Kontrakt', 'umowa'],
    ['pl', 'Masz 10. Zdarzenia', '10. Zdarzenia', '5 zdarzeń'],
    ['pl', 'konto mpn', 'mpn', 'MPN'],
    ['tr', 'Imza bulutu', 'Imza', 'Signature'],
    ['tr', "İş Ortağı Merkezi 'nde", "Merkezi 'nde", 'Merkezi’nde'],
    ['tr', 'Altın uzmanlık', 'Altın uzmanlık', 'Gold yetkinlik'],
  ] as const)('in %s “%s”', (locale, text, found, write) => {
    expect(told(checkKnownBad(pairOf(locale, '', `X\n${text}`)))).toEqual([
      `21: “${found}” is a known-bad form: expected “${write}”; write that.`,
    ]);
  });
});

describe('no known-bad form is', () => {
  test.each([
    ['hu', 'A Partner On-premises Support'],
    ['hu', '5 incidens, 20 incidensből'],
    ['hu', 'MPN-hez'],
    ['pl', 'MPN'],
    ['pl', '[MPN](mpn-2021) i `kontrakt`'],
    ['pl', 'niekontraktowy'],
    ['tr', 'İmza'],
    ['tr', 'Merkezi’nde'],
  ] as const)('in %s “%s”', (locale, text) => {
    expect(checkKnownBad(pairOf(locale, '', text))).toEqual([]);
  });
});
