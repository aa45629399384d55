import { accessibilityTree } from './support/accessibility-tree.ts';
import { Calculator } from './support/calculator.ts';
import { languages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { shown, tree, treeWords } from './support/tree.ts';
import { Troubleshooter } from './support/troubleshooter.ts';
import { say } from './support/words.ts';

// What the browser hands to a screen reader, as it computes it itself.

const controls = /^(?:button|checkbox|combobox|Date|DisclosureTriangle|link|radio|textbox)\b/;

for (const { id } of languages(1)) {
  test.describe(`in the accessibility tree, in ${id},`, () => {
    const words = treeWords(id);

    test('a question of the troubleshooter is a group with its answers', async ({ page }) => {
      const troubleshooter = await Troubleshooter.open(page, id);
      const { title = '', answers = {} } = words.questions.message ?? {};
      const lines = await accessibilityTree(page, '.troubleshooter > .step');
      expect(lines).toContain(`heading “${title}” level=2`);
      expect(lines.filter((line) => line.startsWith(`group “${title}”`))).toHaveLength(1);
      const radios = lines.filter((line) => line.startsWith('radio'));
      expect(radios).toHaveLength(Object.keys(answers).length);
      Object.values(answers).forEach(({ text }, nth) => {
        expect(radios[nth]).toContain(`radio “${shown(text)}`);
        expect(radios[nth]).toContain('checked=false');
      });
      const hint = say(id, 'troubleshooter.paste.hint');
      expect(lines.find((line) => line.startsWith('textbox'))).toBe(
        `textbox “${say(id, 'troubleshooter.paste')}” invalid=false (${hint})`,
      );
      expect(lines.filter((line) => line.startsWith('status'))).toHaveLength(1);
      expect(nameless(lines)).toEqual([]);

      await troubleshooter.answer('not-authorized').check();
      const after = await accessibilityTree(page, '.troubleshooter > .step');
      expect(after.filter((line) => line.includes('checked=true'))).toEqual([
        expect.stringContaining(shown(answers['not-authorized']?.text ?? '?')),
      ]);
    });

    test('an answer that is missing is an alert with the focus, and belongs to its group', async ({
      page,
    }) => {
      const troubleshooter = await Troubleshooter.open(page, id);
      await troubleshooter.continueButton().click();
      await expect(troubleshooter.errorSummary()).toBeFocused();
      const lines = await accessibilityTree(page, '.troubleshooter > .step');
      const choose = say(id, 'troubleshooter.error.choose');
      expect(lines).toContain('alert focused=true');
      expect(lines).toContain(`link “${choose}”`);
      const group = lines.find((line) =>
        line.startsWith(`group “${words.questions.message?.title ?? '?'}”`),
      );
      expect(group).toContain(choose);
      expect(nameless(lines)).toEqual([]);
    });

    test('a result is a heading with the focus, and what was tried is ticked by its action', async ({
      page,
    }) => {
      const troubleshooter = await Troubleshooter.open(page, id, 'message=linking-error');
      await troubleshooter.give('customers-azure');
      await troubleshooter.ends('use-csp-plan');
      await expect(troubleshooter.heading()).toBeFocused();
      const title = shown(words.outcomes['use-csp-plan']?.title ?? '?');
      expect(await accessibilityTree(page, '.troubleshooter')).toContain(
        `heading “${title}” focused=true level=2`,
      );
      const actions = tree.outcomes.find((outcome) => outcome.id === 'use-csp-plan')?.do ?? [];
      const [first = ''] = actions;
      await troubleshooter.tried(first).check();
      const lines = await accessibilityTree(page, '.troubleshooter');
      const ticks = lines.filter((line) => line.startsWith('checkbox'));
      expect(ticks).toHaveLength(actions.length);
      actions.forEach((action, nth) => {
        expect(ticks[nth]).toContain(`checkbox “${say(id, 'troubleshooter.tried')}”`);
        expect(ticks[nth]).toContain(`checked=${String(nth === 0)}`);
        expect(ticks[nth]).toContain(`(${shown(words.actions[action] ?? '?')}`);
      });
      for (const [question, answer] of [
        ['message', 'linking-error'],
        ['subject', 'customers-azure'],
      ] as const) {
        const asked = words.questions[question]?.title ?? '?';
        expect(lines, answer).toContain(`term “${asked}”`);
        expect(
          lines.filter((line) => line.startsWith('link') && line.includes(`: ${asked}`)),
        ).toHaveLength(1);
      }
      expect(nameless(lines)).toEqual([]);
    });

    test('the calculator’s questions are groups, and unknown is what is checked', async ({
      page,
    }) => {
      const calculator = await Calculator.open(page, id);
      const lines = await accessibilityTree(page, '.entitlement-calculator');
      expect(lines[0]).toContain(say(id, 'calculator.title'));
      for (const question of [
        'calculator.holds',
        'calculator.offer.action-pack',
        'calculator.product',
        'calculator.activated',
        'calculator.role',
        'calculator.csp',
      ] as const) {
        const groups = lines.filter((line) => line.startsWith(`group “${say(id, question)}”`));
        // Those beyond the fold are not offered before it is opened.
        expect(groups, question).toHaveLength(/role|csp/.test(question) ? 0 : 1);
      }
      const checked = lines.filter((line) => line.includes('checked=true'));
      expect(checked).toHaveLength(3);
      for (const line of checked)
        expect(line).toContain(`radio “${say(id, 'calculator.unknown')}”`);
      expect(lines.filter((line) => line.startsWith('status'))).toHaveLength(1);
      expect(folds(lines)).toEqual(folds(lines).map(() => false));
      expect(nameless(lines)).toEqual([]);

      await calculator.openFurtherQuestions();
      const opened = await accessibilityTree(page, '.entitlement-calculator');
      expect(folds(opened).filter(Boolean)).toHaveLength(1);
      for (const question of ['calculator.role', 'calculator.csp'] as const) {
        expect(opened.join('\n')).toContain(`group “${say(id, question)}”`);
      }
      expect(nameless(opened)).toEqual([]);
    });

    test('what is entered wrong is invalid, and says why; a result is a region', async ({
      page,
    }) => {
      const calculator = await Calculator.open(page, id, 'silver=security&product=azure');
      await calculator.openFurtherQuestions();
      await calculator.usedCloud().fill('many');
      await expect(calculator.usedCloud()).toHaveAttribute('aria-invalid', 'true');
      const lines = await accessibilityTree(page, '.entitlement-calculator');
      const wrong = lines.filter((line) => line.includes('invalid=true'));
      expect(wrong).toHaveLength(1);
      expect(wrong[0]).toContain(`textbox “${say(id, 'calculator.usedCloud')}”`);
      expect(wrong[0]).toContain(say(id, 'calculator.error.used'));
      for (const name of ['Microsoft Product Support', 'Signature Cloud Support']) {
        expect(lines.filter((line) => line.startsWith(`region “${name}`))).toHaveLength(1);
      }
      expect(lines.filter((line) => line.includes('checked=true')).join('\n')).toContain('“Azure”');
      expect(nameless(lines)).toEqual([]);
    });
  });
}

/** Controls of which a screen reader would say the kind alone. */
function nameless(lines: readonly string[]): string[] {
  return lines.filter((line) => controls.test(line) && !line.includes('“'));
}

/** Of each fold, whether it is open. */
function folds(lines: readonly string[]): boolean[] {
  return lines
    .filter((line) => line.startsWith('DisclosureTriangle'))
    .map((line) => line.includes('expanded=true'));
}
