import { describe, expect, test } from 'vitest';
import { sentencesMatch, sentenceStarts } from '~/lib/parallel-text/sentences.ts';

/** The text as its sentences, with a bar between them. */
function cut(text: string, tag: string): string {
  const starts = sentenceStarts(text, tag);
  return starts.map((start, nth) => text.slice(start, starts[nth + 1]).trim()).join(' | ');
}

describe('sentences are cut at their ends, and nowhere else:', () => {
  test.each([
    ['en', 'One. | Two! | Three? | Four'],
    ['en', 'Choose OK. | The plan appears. | Is it yours? | Then use it!'],
    ['en', 'Some plans, e.g. Gold ones, i.e. Those of 2021, are over.'],
    ['en', 'It takes approx. 12 days. | Wait.'],
    ['en', 'The answer is no. | There is none.'],
    ['en', 'Ticket no. 12 is yours. | No. 13 is not.'],
    ['en', 'Later editions differ. | 2023 gave 20 incidents. | For 2025, a source gives 50.'],
    ['en', 'The policy is at aka.ms/n-1. | It holds since 22 July 2017.'],
    ['en', 'See https://aka.ms/x.html?y=Z. | Version 3.5 is covered.'],
    ['en', 'Expand Would you like to see unavailable support plans?. | The plan is listed there.'],
    ['en', 'The portal says “This is linked. Please ask.” and stops. | “Yes” helps.'],
    ['en', 'Ask us (by mail. Or by phone.) first. | Then file.'],
    ['en', 'Azure, Dynamics 365 and Microsoft 365. | Windows Server as well.'],
    ['hu', 'Ez a 2021. május 19-i állapot. | Azóta változott.'],
    ['hu', 'A 3. szint a legmagasabb. | A 2. pedig nem.'],
    ['hu', '3. Szint és több.'],
    ['hu', 'Más felhőtermék, pl. a Dynamics 365, ill. Az Azure is ilyen. | Jó.'],
    ['hu', 'Kb. 12 000 incidens, kb. 300 szerződés volt. | Ennyi.'],
    ['hu', 'A számok eltérnek. | 2023-ban 20 incidens járt. | 2025-re 50.'],
    ['hu', 'Az N-1 is ilyen (pl. 2019. Január vége). | Más nem.'],
    ['hu', 'Az üzenet: „Már társítva van. Kérjen újat.” | Hagyja figyelmen kívül!'],
    ['pl', 'Wybierz produkt, np. Windows Server, tj. Produkt lokalny. | Potem dalej.'],
    ['pl', 'Dotyczy to m.in. Azure i tzw. Planów. | Innych nie.'],
    ['pl', 'Trwa to ok. 12 dni. | Czekaj.'],
    ['pl', 'Wybierz OK. | Plan się pojawi.'],
    ['pl', 'Liczby pochodzą z 2021 r. | Każda strona podaje datę.'],
    ['pl', 'Rozwiń See plans? (Czy wyświetlić?). | Plan tam jest.'],
    ['pl', 'Zapytaj menedżera ds. Klienta. | Odpowie.'],
    ['tr', 'Azure, Dynamics vb. Ürünler için geçerlidir. | Diğerleri için değildir.'],
    ['tr', 'Sözleşme gerekmez: bkz. CSP olarak istek oluşturma. | Tamam.'],
    ['tr', 'Etkinleştirme beklemededir. | 2021 tarihli makale bunu öneriyordu.'],
    ['tr', 'Microsoft 365’i kapsar. | İki kimlik görüntülenir. | Ilık değil.'],
    ['tr', 'Bazı planlar, örn. Gold, sürer. | Sona erenler vardır.'],
  ])('%s: %s', (tag, expected) => {
    expect(cut(expected.replaceAll(' | ', ' '), tag)).toBe(expected);
  });

  test('a text that says nothing is one, and so is an empty one', () => {
    expect(sentenceStarts('', 'en')).toEqual([0]);
    expect(sentenceStarts('12. 13.', 'hu')).toEqual([0]);
  });
});

describe('sentences match', () => {
  test('where there are as many, each about as long as the other', () => {
    expect(
      sentencesMatch(
        ['A szerződés már össze van kapcsolva.', 'Hagyja figyelmen kívül az üzenetet.'],
        ['The contract is linked already.', 'Ignore the message.'],
      ),
    ).toBe(true);
  });

  test('where one language is longer throughout', () => {
    expect(
      sentencesMatch(['a'.repeat(90), 'b'.repeat(180)], ['a'.repeat(60), 'b'.repeat(120)]),
    ).toBe(true);
  });

  test.each([
    ['more in one language', ['One.', 'Two.'], ['Egy.', 'Kettő.', 'Három.']],
    ['one only, which the block is already', ['One.'], ['Egy.']],
    ['none', [], []],
    [
      'a long one beside a short one',
      ['Short.', 'And a sentence that goes on and on, as long as the other language begins.'],
      ['Ez egy hosszú mondat, amely az előző kettőt is magában foglalja, meg többet.', 'Rövid.'],
    ],
  ])('not where there are %s', (_, own, other) => {
    expect(sentencesMatch(own, other)).toBe(false);
  });
});
