import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterPaint, settle } from '~/lib/page/after-paint.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 16));
});

afterEach(() => {
  settle();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what waits for the screen', () => {
  test('is done after a frame, in the order in which it was asked for, each in a task of its own', () => {
    const done: string[] = [];
    afterPaint(() => done.push('first'));
    afterPaint(() => done.push('second'));
    vi.advanceTimersByTime(15);
    expect(done).toEqual([]);
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first']);
    vi.runAllTimers();
    expect(done).toEqual(['first', 'second']);
  });

  test('is done once, however often it was asked for', () => {
    const work = vi.fn();
    for (let press = 0; press < 3; press += 1) afterPaint(work);
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
    afterPaint(work);
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('is done at once for whoever has to know, with what comes of it, and not again', () => {
    const done: string[] = [];
    afterPaint(() => {
      done.push('read');
      afterPaint(() => done.push('rendered'));
    });
    settle();
    expect(done).toEqual(['read', 'rendered']);
    vi.runAllTimers();
    expect(done).toEqual(['read', 'rendered']);
  });

  test('does not wait for ever where something else goes wrong', () => {
    const work = vi.fn();
    afterPaint(() => {
      throw new Error('wrong');
    });
    afterPaint(work);
    expect(() => vi.runAllTimers()).toThrow('wrong');
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
  });
});
