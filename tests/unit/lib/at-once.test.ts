import { expect, test } from 'vitest';
import { forEachAtOnce } from '~/lib/at-once.ts';

test('each item is worked on, begun in their order, and never more at a time than asked', async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await forEachAtOnce([5, 1, 4, 2, 3, 0], 2, async (item) => {
    begun.push(item);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, item));
    running -= 1;
  });
  expect(begun).toEqual([5, 1, 4, 2, 3, 0]);
  expect(most).toBe(2);
});

test('a mistake of one is told', async () => {
  const work = async (item: number): Promise<void> => {
    if (item === 2) throw new Error('no 2');
    await Promise.resolve();
  };
  await expect(forEachAtOnce([1, 2, 3], 2, work)).rejects.toThrow('no 2');
});
