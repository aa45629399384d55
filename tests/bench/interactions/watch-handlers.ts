import type { Page } from '@playwright/test';

/** What one operation of a reader has cost, in milliseconds. */
export interface Cost {
  /** The longest handler until it returned, and its event. */
  readonly handler: number;
  readonly event: string;
  /** The same with what it left to be done before the browser goes on, which is mostly rendering. */
  readonly rendered: number;
  /** From the longest press or key until the screen showed what came of it; 0 for less than 16. */
  readonly interaction: number;
  /** The event of that interaction, and how long it waited, was handled and took to be shown. */
  readonly parts: string;
}

/** Measures from now on every handler that the page's scripts add. To be called before they run. */
export async function watchHandlers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch: Watch = { handlers: [], interactions: [] };
    Object.assign(globalThis, { watch });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('interactionId' in entry && entry.interactionId !== 0) {
          const { name, startTime, processingStart, processingEnd } =
            entry as PerformanceEventTiming;
          const parts = [processingStart, processingEnd, startTime + entry.duration].map(
            (end, at, ends) => Math.round(end - (ends[at - 1] ?? startTime)),
          );
          watch.interactions.push({
            duration: entry.duration,
            parts: `${name} ${parts.join(' + ')}`,
          });
        }
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

    const wrappers = new WeakMap<EventListenerOrEventListenerObject, EventListener>();
    const wrapperOf = (listener: EventListenerOrEventListenerObject): EventListener => {
      const made = wrappers.get(listener);
      if (made) return made;
      const wrapper = function (this: unknown, event: Event): void {
        const started = performance.now();
        try {
          if (typeof listener === 'function') listener.call(this, event);
          else listener.handleEvent(event);
        } finally {
          const own = performance.now() - started;
          queueMicrotask(() => {
            const rendered = performance.now() - started;
            watch.handlers.push({ event: event.type, own, rendered });
          });
        }
      };
      wrappers.set(listener, wrapper);
      return wrapper;
    };
    for (const name of ['addEventListener', 'removeEventListener'] as const) {
      const original = Reflect.get(EventTarget.prototype, name);
      EventTarget.prototype[name] = function (
        type: string,
        listener: EventListenerOrEventListenerObject | null,
        options?: boolean | AddEventListenerOptions,
      ): void {
        original.call(this, type, listener && wrapperOf(listener), options);
      };
    }
  });
}

/** What has been measured since this was last asked, once the screen shows what was done. */
export async function costSoFar(page: Page): Promise<Cost> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    // The browser tells of an event some time after the frame that showed it.
    await new Promise((resolve) => setTimeout(resolve, 60));
    const { watch } = globalThis as unknown as { readonly watch: Watch };
    const handlers = watch.handlers.splice(0);
    const [longest] = handlers.sort((one, other) => other.own - one.own);
    const [slowest] = watch.interactions
      .splice(0)
      .sort((one, other) => other.duration - one.duration);
    return {
      handler: longest?.own ?? 0,
      event: longest?.event ?? '',
      rendered: Math.max(0, ...handlers.map(({ rendered }) => rendered)),
      interaction: slowest?.duration ?? 0,
      parts: slowest?.parts ?? '',
    };
  });
}

/** What the page keeps until it is asked. */
interface Watch {
  readonly handlers: { readonly event: string; readonly own: number; readonly rendered: number }[];
  readonly interactions: { readonly duration: number; readonly parts: string }[];
}
