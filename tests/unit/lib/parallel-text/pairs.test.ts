import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterparts, type Place } from '~/lib/parallel-text/pairs.ts';

const place = fc.record({
  anchor: fc.constantFrom('overview', 'next-steps', ''),
  kind: fc.constantFrom('p', 'li', 'td'),
});
const places = fc.array(place, { maxLength: 20 });

function count(all: readonly Place[], { anchor, kind }: Place): number {
  return all.filter((each) => each.anchor === anchor && each.kind === kind).length;
}

describe('the counterparts of blocks', () => {
  test('are those of the same kind under the same id, in order', () => {
    const own = [
      { anchor: 'one', kind: 'p' },
      { anchor: 'one', kind: 'li' },
      { anchor: 'two', kind: 'p' },
      { anchor: 'two', kind: 'p' },
    ];
    const other = [
      { anchor: 'two', kind: 'p' },
      { anchor: 'two', kind: 'p' },
      { anchor: 'one', kind: 'p' },
      { anchor: 'one', kind: 'td' },
    ];
    expect(counterparts(own, other)).toEqual([2, undefined, 0, 1]);
  });

  test('are the blocks themselves in a text that is compared with itself', () => {
    fc.assert(
      fc.property(places, (own) => {
        expect(counterparts(own, own)).toEqual(own.map((_, index) => index));
      }),
    );
  });

  test('belong to no two blocks, and are of the same kind under the same id', () => {
    fc.assert(
      fc.property(places, places, (own, other) => {
        const found = counterparts(own, other);
        expect(found).toHaveLength(own.length);
        const paired = found.filter((index) => index !== undefined);
        expect(new Set(paired).size).toBe(paired.length);
        found.forEach((index, nth) => {
          if (index !== undefined) expect(other[index]).toEqual(own[nth]);
        });
      }),
    );
  });

  test('are there for all of a kind under an id, or, where the languages have unequal many, for none', () => {
    fc.assert(
      fc.property(places, places, (own, other) => {
        counterparts(own, other).forEach((index, nth) => {
          const each = own[nth] ?? { anchor: '', kind: '' };
          expect(index !== undefined).toBe(count(own, each) === count(other, each));
        });
      }),
    );
  });

  test('are each other’s', () => {
    fc.assert(
      fc.property(places, places, (own, other) => {
        const back = counterparts(other, own);
        counterparts(own, other).forEach((index, nth) => {
          if (index !== undefined) expect(back[index]).toBe(nth);
        });
      }),
    );
  });

  test('keep ids and kinds apart that read the same when joined', () => {
    expect(counterparts([{ anchor: 'b', kind: 'a' }], [{ anchor: '', kind: 'a b' }])).toEqual([
      undefined,
    ]);
  });
});
