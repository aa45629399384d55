import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn, linkWithFound } from '~/lib/page/found.ts';

describe('the address of a result', () => {
  test('says what was found beside the heading, and is read again', () => {
    const link = linkWithFound('#overview', ['szerzodes', 'inci']);
    expect(link).toBe('#at=overview&found=szerzodes+inci');
    expect(foundIn(link)).toEqual({ heading: 'overview', stems: ['szerzodes', 'inci'] });
  });

  test('with answers of a tool stays as it is, and so does one without a heading', () => {
    expect(linkWithFound('#message=linking-error', ['access'])).toBe('#message=linking-error');
    expect(linkWithFound('', ['access'])).toBe('');
    expect(linkWithFound('#overview', [])).toBe('#overview');
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => foundIn(`#at=overview&found=${text}`)).not.toThrow();
        foundIn(text);
      }),
    );
    expect(foundIn('#at=overview&found=%E0%A4%A+ok')).toEqual({
      heading: 'overview',
      stems: ['ok'],
    });
    expect(foundIn('#overview')).toBeUndefined();
  });
});
