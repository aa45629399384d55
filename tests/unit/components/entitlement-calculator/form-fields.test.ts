// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pairsOfForm, settleNone } from '~/components/entitlement-calculator/form-fields.ts';

function formOf(fields: string): HTMLFormElement {
  document.body.innerHTML = `<form>${fields}</form>`;
  const form = document.querySelector('form');
  if (!form) throw new Error('There is no form');
  return form;
}

const box = (value: string, checked = ''): string =>
  `<input type="checkbox" name="gold" value="${value}" ${checked}>`;

const ticked = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);

test('a form that nobody has touched has no pairs', () => {
  const form = formOf(
    `${box('none')}<input type="radio" name="product" value="" checked><input name="used-cloud" value="  ">`,
  );
  expect(pairsOfForm(form)).toBe('');
});

test('what a form holds is a pair for each question, readable or not', () => {
  const form = formOf(
    `${box('none')}${box('devops', 'checked')}${box('security', 'checked')}<input name="used-cloud" value=" a few & more ">`,
  );
  expect(pairsOfForm(form)).toBe('gold=devops%2Csecurity&used-cloud=a%20few%20%26%20more');
});

test('what was ticked last wins between none and competencies of the same tier', () => {
  const silver = '<input type="checkbox" name="silver" value="security" checked>';
  for (const [last, rest] of [
    ['none', ['none', 'security']],
    ['devops', ['devops', 'security']],
  ] as const) {
    const form = formOf(`${box('none', 'checked')}${box('devops', 'checked')}${silver}`);
    settleNone(form, form.querySelector(`[value="${last}"]`));
    expect(ticked(form)).toEqual(rest);
  }
});

test('nothing is settled by an answer to another question or by what is no field', () => {
  const form = formOf(
    `${box('none', 'checked')}${box('devops', 'checked')}<input type="radio" name="gold" value="x" checked>`,
  );
  settleNone(form, form.querySelector('[type=radio]'));
  settleNone(form, form);
  settleNone(form, null);
  expect(ticked(form)).toEqual(['none', 'devops', 'x']);
});
