import type { Locator, Page } from '@playwright/test';
import { address, troubleshooterPage, type LocaleId } from './site.ts';
import { expect } from './test.ts';
import { Tool } from './tool.ts';
import { shown, treeWords } from './tree.ts';
import { say } from './words.ts';

/** The troubleshooter as a reader of one language meets it. */
export class Troubleshooter extends Tool {
  /** The question or result that the reader is at. */
  readonly step: Locator;

  constructor(page: Page, locale: LocaleId) {
    super(page, locale, '.troubleshooter');
    this.step = this.root.locator('> .step');
  }

  /** Opens a page with the troubleshooter and waits until it can be used. */
  static async open(
    page: Page,
    locale: LocaleId,
    fragment = '',
    where: string = troubleshooterPage,
  ): Promise<Troubleshooter> {
    const troubleshooter = new Troubleshooter(page, locale);
    await page.goto(address(locale, where, fragment));
    await troubleshooter.isReady();
    return troubleshooter;
  }

  /** The reader is at a question; no result is shown. */
  async asks(step: string): Promise<void> {
    await expect(this.step, 'the question').toHaveAttribute('data-node', step);
    await expect(this.step).not.toHaveAttribute('data-outcome');
  }

  async ends(outcome: string): Promise<void> {
    await expect(this.step, 'the result').toHaveAttribute('data-outcome', outcome);
    await expect(this.step).toHaveAttribute('data-node', outcome);
  }

  /** The heading of the question or result. */
  heading(): Locator {
    return this.step.locator('.step-title');
  }

  answers(): Locator {
    return this.step.getByRole('radio');
  }

  answer(id: string): Locator {
    return this.step.locator(`input[type=radio][value="${id}"]`);
  }

  /** The id of the last answer, which is “I don’t know” where that is one. */
  async lastAnswer(): Promise<string> {
    return (await this.answers().last().getAttribute('value')) ?? '';
  }

  continueButton(): Locator {
    return this.step.getByRole('button', { name: this.say('continue'), exact: true });
  }

  /** Chooses an answer and goes on. */
  async give(id: string): Promise<void> {
    await this.answer(id).check();
    await this.continueButton().click();
  }

  backLink(): Locator {
    return this.step.getByRole('link', { name: this.say('back'), exact: true });
  }

  changeLink(question: string): Locator {
    const title = treeWords(this.locale).questions[question]?.title ?? question;
    return this.root
      .locator('.way')
      .getByRole('link')
      .filter({ hasText: `: ${title}` });
  }

  /** The recap of the answers, as questions and short answers. */
  async recap(): Promise<(readonly [string, string])[]> {
    return this.root
      .locator('.way dl > div')
      .evaluateAll((entries) =>
        entries.map(
          (entry) =>
            [
              entry.querySelector('dt')?.textContent ?? '',
              entry.querySelector('dd')?.textContent ?? '',
            ] as const,
        ),
      );
  }

  /** What the recap has to say of an answer. */
  recapOf(question: string, answer: string): readonly [string, string] {
    const words = treeWords(this.locale).questions[question];
    const { text = answer, short = text } = words?.answers[answer] ?? {};
    return [words?.title ?? question, shown(short)];
  }

  errorSummary(): Locator {
    return this.step.getByRole('alert');
  }

  pasteField(): Locator {
    return this.step.getByRole('textbox', { name: this.say('paste'), exact: true });
  }

  findButton(): Locator {
    return this.step.getByRole('button', { name: this.say('paste.find'), exact: true });
  }

  /** What the tool says about the pasted message. */
  found(): Locator {
    return this.step.locator('.found');
  }

  /** The tick beside an action. */
  tried(action: string): Locator {
    return this.step
      .locator('li', { has: this.page.locator(`#troubleshooter-action-${action}`) })
      .getByRole('checkbox');
  }

  loadFailed(): Locator {
    return this.step.getByRole('alert').filter({ hasText: this.say('loadFailed') });
  }

  retryButton(): Locator {
    return this.loadFailed().getByRole('button', { name: say(this.locale, 'tool.retry') });
  }

  copyButton(): Locator {
    return this.action('tool.copy');
  }

  summaryButton(): Locator {
    return this.action('tool.summary');
  }

  printButton(): Locator {
    return this.action('tool.print');
  }

  restartButton(): Locator {
    return this.action('tool.restart');
  }

  calculatorLink(): Locator {
    return this.step.getByRole('link', { name: this.say('calculator'), exact: true });
  }

  picture(): Locator {
    return this.root.locator('details.picture');
  }

  async openPicture(): Promise<void> {
    await this.picture().locator('> summary').click();
    await expect(this.picture()).toHaveAttribute('open');
  }

  private say(key: TroubleshooterKey): string {
    return say(this.locale, `troubleshooter.${key}`);
  }

  private action(key: 'tool.copy' | 'tool.summary' | 'tool.print' | 'tool.restart'): Locator {
    return this.root.getByRole('button', { name: say(this.locale, key), exact: true });
  }
}

type TroubleshooterKey =
  'continue' | 'back' | 'change' | 'paste' | 'paste.find' | 'loadFailed' | 'calculator';
