import { describe, expect, test } from 'vitest';
import { summarize } from '~/components/troubleshooter/summary.ts';
import { plainText } from '~/lib/content/inline-markup.ts';
import { localeIds, type LocaleId } from '~/lib/locales.ts';
import { encodeState } from '~/lib/troubleshooter/fragment.ts';
import { pathsOf } from '~/lib/troubleshooter/paths.ts';
import type { Answers } from '~/lib/troubleshooter/walk.ts';
import { published, twoDoors } from '../../lib/troubleshooter/trees.ts';
import { contextIn } from './context.ts';

const today = '2026-11-20';
const site = 'https://docs.test/en/azure-access-id-error/';

test('a summary in English, as a support engineer reads it', () => {
  const context = contextIn('en', twoDoors);
  const state = {
    answers: { 'both-ids': 'yes', 'product-kind': 'on-premises' },
    tried: ['keep-both-ids'],
  };
  expect(summarize(context, state, `${site}#both-ids=yes`, today)).toBe(`Which of the two portals
Date: 2026-11-20

Answers:
- Do you have the Access ID and the Contract ID: Both
- What is the request about: An on-premises product

Result: File in Support for Business. Requests about on-premises products go through this portal.

Tried so far:
- Keep the Access ID and the Contract ID.

Not tried yet:
- Open Support for Business and describe the problem.

Address: https://docs.test/en/azure-access-id-error/#both-ids=yes`);
});

test('a summary says the message that the answer stands for, to the letter', () => {
  const context = contextIn('pl', twoDoors);
  const summary = summarize(context, { answers: { 'both-ids': 'no' }, tried: [] }, site, today);
  expect(summary).toContain(
    `${context.words['summary.message']}: Looks like you don't have any benefits yet\n`,
  );
});

test('a summary on the way has no result yet, and nothing that was tried', () => {
  const context = contextIn('en', twoDoors);
  const state = { answers: { 'both-ids': 'yes' }, tried: ['keep-both-ids'] };
  expect(summarize(context, state, site, today)).toBe(`Which of the two portals
Date: 2026-11-20

Answers:
- Do you have the Access ID and the Contract ID: Both

Address: ${site}`);
});

test('answers that do not come up are in no summary', () => {
  const context = contextIn('en', twoDoors);
  const answers = { 'both-ids': 'no', 'product-kind': 'cloud' };
  const summary = summarize(context, { answers, tried: [] }, site, today);
  expect(summary).not.toContain('What is the request about');
  expect(summary).toContain('Result: Activate the benefit first.');
});

test('everything or nothing may have been tried', () => {
  const context = contextIn('en', twoDoors);
  const answers = { 'both-ids': 'no' };
  const all = ['select-activate', 'keep-both-ids'];
  const partOf = (tried: readonly string[], label: string): string | undefined =>
    summarize(context, { answers, tried }, site, today).split(`${label}:\n`)[1]?.split('\n\n')[0];
  expect(partOf([], 'Tried so far')).toBe('- nothing');
  expect(partOf(all, 'Not tried yet')).toBe('- nothing');
  expect(partOf(all, 'Tried so far')?.split('\n')).toHaveLength(2);
  expect(partOf([], 'Not tried yet')?.split('\n')).toHaveLength(2);
  // What was tried at another outcome was tried as well.
  expect(partOf(['open-azure-portal'], 'Tried so far')).toBe(
    '- In the Azure portal, open Help + support.',
  );
});

describe.each([...published, twoDoors])('the summary of $tree.id', (loaded) => {
  const outcomes = loaded.tree.outcomes.map(({ id }) => id);
  const paths = pathsOf(contextIn('en', loaded).guide);

  test.each(localeIds)('holds everything for every outcome in %s', (language) => {
    expect(new Set(paths.map(({ end }) => end))).toEqual(new Set(outcomes));
    for (const { answered, end } of paths) {
      const answers = Object.fromEntries(answered.map((each) => [each.question, each.answer]));
      expectComplete(language, answers, end);
    }
  });

  function expectComplete(language: LocaleId, answers: Answers, end: string): void {
    const context = contextIn(language, loaded);
    const { guide, words } = context;
    const outcome = guide.outcomes[end];
    const [tried, ...open] = outcome?.do ?? [];
    const state = { answers, tried: [String(tried)] };
    const address = `${site}#${encodeState(state, guide)}`;
    const summary = summarize(context, state, address, today);
    const lines = summary.split('\n');

    expect(summary).not.toMatch(/undefined|null|\[object|\{\{|\*\*|`|\]\(/);
    expect(lines[0]).toBe(guide.title);
    expect(lines).toContain(`${words['summary.date']}: ${today}`);
    expect(lines.at(-1)).toBe(`${words['summary.address']}: ${address}`);
    const [first] = Object.values(answers);
    const messages = loaded.tree.messages.filter(({ answer }) => answer === first);
    expect(messages.length > 0).toBe(summary.includes(`${words['summary.message']}: `));
    if (messages[0]) expect(lines).toContain(`${words['summary.message']}: ${messages[0].text}`);
    for (const [question, answer] of Object.entries(answers)) {
      const texts = loaded.words[language].questions[question];
      const text = texts?.answers[answer];
      expect(lines).toContain(
        `- ${String(texts?.title).replace(/[?:]$/, '')}: ${plainText(text?.short ?? String(text?.text))}`,
      );
    }
    expect(summary).toContain(`${words['summary.result']}: ${String(outcome?.title)}. `);
    expect(summary).toContain(plainText(String(outcome?.what)));
    const [before, after = ''] = summary.split(`${words['summary.toDo']}:`);
    expect(before).toContain(`\n- ${plainText(String(guide.actions[String(tried)]?.text))}`);
    for (const id of open)
      expect(after).toContain(`\n- ${plainText(String(guide.actions[id]?.text))}`);
    // Nothing in it looks like an ID, and what was pasted cannot be in it: nobody hands it over.
    expect(summary.replace(today, '')).not.toMatch(/\d{5}|[0-9a-f]{8}-[0-9a-f]{4}/i);
  }
});
