import type { Locator } from '@playwright/test';
import { say } from '../../browser/support/words.ts';
import type { Path } from '../../../src/lib/troubleshooter/paths.ts';
import type { LocaleId } from '../../../src/lib/locales.ts';
import { controlsOf, operate, type Control } from './controls.ts';

/** Does something and measures it under a name. */
export type Measure = (name: string, act: () => Promise<void>) => Promise<void>;

/** Every control of the calculator, the other editions, and a new start. */
export async function walkCalculator(
  tool: Locator,
  locale: LocaleId,
  measure: Measure,
): Promise<void> {
  const restart = say(locale, 'tool.restart');
  await operateAll(tool, new Set(), measure, ({ name, kind }) => {
    return kind === 'choose' || name === restart;
  });
  const edition = (await controlsOf(tool)).find(({ kind }) => kind === 'choose');
  const others = edition ? (await edition.element.locator('option').count()) - 1 : 0;
  for (let at = 0; at < others && edition; at++) {
    await measure(edition.name, () => operate(edition));
    await tool.and(tool.page().locator('[data-ready="true"]')).waitFor();
  }
  await press(tool, restart, measure);
}

/** Paths of the troubleshooter, with every control of each step and result on them. */
export async function walkPaths(
  tool: Locator,
  locale: LocaleId,
  paths: readonly Path[],
  measure: Measure,
): Promise<void> {
  const next = say(locale, 'troubleshooter.continue');
  const back = say(locale, 'troubleshooter.back');
  const restart = say(locale, 'tool.restart');
  const done = new Set<string>();
  const isAt = (node: string) => tool.locator(`> .step[data-node="${node}"]`).waitFor();

  for (const { answered, end } of paths) {
    for (const [index, { step, answer }] of answered.entries()) {
      await isAt(step);
      if (!done.has(step)) {
        done.add(step);
        // Without an answer it tells what is missing.
        if (index === 0) await press(tool, next, measure);
        await operateAll(tool.locator('> .step'), done, measure, ({ name, type }) => {
          return type === 'submit' || endsWith(name, back);
        });
        const before = answered[index - 1];
        if (before) {
          await press(tool, back, measure);
          await isAt(before.step);
          await press(tool, next, measure);
          await isAt(step);
        }
      }
      await tool.locator(`> .step input[value="${answer}"]`).click();
      await press(tool, next, measure);
    }
    await isAt(end);
    await operateAll(tool, done, measure, ({ name, type }) => {
      return type === 'link' || endsWith(name, restart);
    });
    const change = (await controlsOf(tool.locator('.way'))).at(-1);
    if (change) await measure('a link that changes an answer', () => operate(change));
    await press(tool, restart, measure);
  }
}

/** Operates every control once, also those that come while others are operated. */
async function operateAll(
  tool: Locator,
  done: Set<string>,
  measure: Measure,
  isLeftOut: (control: Control) => boolean,
): Promise<void> {
  for (;;) {
    const next = (await controlsOf(tool)).find(
      (control) => !done.has(control.name) && !isLeftOut(control),
    );
    if (!next) return;
    done.add(next.name);
    await measure(next.name, () => operate(next));
  }
}

async function press(tool: Locator, word: string, measure: Measure): Promise<void> {
  const control = (await controlsOf(tool)).find(({ name }) => endsWith(name, word));
  if (control) await measure(control.name, () => operate(control));
}

/** A control's name ends with its own words. */
function endsWith(name: string, word: string): boolean {
  return name === word || name.endsWith(`› ${word}`);
}
