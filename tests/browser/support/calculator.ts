import type { Locator, Page } from '@playwright/test';
import { address, calculatorPage, editions, type Edition, type LocaleId } from './site.ts';
import { expect } from './test.ts';
import { Tool } from './tool.ts';
import { say } from './words.ts';

export type Benefit = 'product-support' | 'signature-cloud-support';
type Tier = 'Silver' | 'Gold';

export interface ExpectedResult {
  /** Every possible entitlement, ascending. */
  readonly amounts: readonly string[];
  readonly status?: string;
  readonly remaining?: string;
}

/** The calculator as a reader of one language meets it. */
export class Calculator extends Tool {
  constructor(page: Page, locale: LocaleId) {
    super(page, locale, '.entitlement-calculator');
  }

  /** Opens a page with the calculator and waits until the calculator answers. */
  static async open(
    page: Page,
    locale: LocaleId,
    fragment = '',
    where: string = calculatorPage,
  ): Promise<Calculator> {
    const calculator = new Calculator(page, locale);
    await page.goto(address(locale, where, fragment));
    await calculator.isReady();
    return calculator;
  }

  /** Follows a link to other answers, and waits for the rules that they ask for. */
  override async follow(fragment: string): Promise<void> {
    await super.follow(fragment);
    await this.isReady();
  }

  result(benefit: Benefit): Locator {
    return this.page.locator(`#result-${benefit}`);
  }

  async shows(benefit: Benefit, expected: ExpectedResult): Promise<void> {
    const result = this.result(benefit);
    await expect
      .poll(() => this.amounts(benefit), { message: `entitlement of ${benefit}` })
      .toEqual(expected.amounts);
    if (expected.status !== undefined) {
      await expect(result, `status of ${benefit}`).toHaveAttribute('data-status', expected.status);
    }
    if (expected.remaining !== undefined) {
      await expect(result.locator('[data-remaining]'), `left of ${benefit}`).toHaveAttribute(
        'data-remaining',
        expected.remaining,
      );
    }
  }

  private async amounts(benefit: Benefit): Promise<(string | null)[]> {
    return this.result(benefit)
      .locator('data')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('value')));
  }

  question(name: string): Locator {
    return this.root.getByRole('group', { name, exact: true });
  }

  actionPack(answer: string): Locator {
    return this.question(say(this.locale, 'calculator.offer.action-pack')).getByRole('radio', {
      name: answer,
      exact: true,
    });
  }

  product(answer: string): Locator {
    return this.question(say(this.locale, 'calculator.product')).getByRole('radio', {
      name: answer,
      exact: true,
    });
  }

  activated(answer: string): Locator {
    return this.question(say(this.locale, 'calculator.activated')).getByRole('radio', {
      name: answer,
      exact: true,
    });
  }

  tier(tier: Tier): Locator {
    return this.question(say(this.locale, 'calculator.competencies', { tier }));
  }

  noCompetency(tier: Tier): Locator {
    return this.tier(tier).getByRole('checkbox', {
      name: say(this.locale, 'calculator.noCompetency'),
      exact: true,
    });
  }

  competency(tier: Tier, name: string): Locator {
    return this.tier(tier).getByRole('checkbox', { name });
  }

  async openList(tier: Tier): Promise<void> {
    await this.openFold(this.tier(tier).locator('details'));
  }

  async openFurtherQuestions(): Promise<void> {
    await this.openFold(this.root.locator('details.more'));
  }

  /** Opens a fold by its summary, unless the answers inside have opened it already. */
  private async openFold(fold: Locator): Promise<void> {
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await expect(fold).toHaveAttribute('open');
  }

  edition(): Locator {
    return this.root.getByRole('combobox', {
      name: say(this.locale, 'calculator.editionQuestion'),
    });
  }

  /** Chooses an edition as a reader does, and waits for its rules. */
  async chooseEdition(id: Edition): Promise<void> {
    await this.edition().selectOption(id === editions[0] ? '' : id);
    await this.isReady();
  }

  /** The list of reasons of a benefit, opened. */
  async reasons(benefit: Benefit): Promise<Locator> {
    const fold = this.result(benefit).locator('[data-reasons]');
    await this.openFold(fold);
    return fold.getByRole('listitem');
  }

  /** What would change the result of a benefit. */
  change(benefit: Benefit): Locator {
    return this.result(benefit).locator('[data-change]');
  }

  editionInForce(): Locator {
    return this.root.locator('[data-edition-in-force]');
  }

  foreignOffers(): Locator {
    return this.root.locator('[data-foreign-offers]');
  }

  ends(): Locator {
    return this.root.getByLabel(say(this.locale, 'calculator.ends'), { exact: true });
  }

  on(): Locator {
    return this.root.getByLabel(say(this.locale, 'calculator.on'), { exact: true });
  }

  usedOnPremises(): Locator {
    return this.root.getByLabel(say(this.locale, 'calculator.usedOnPremises'), { exact: true });
  }

  usedCloud(): Locator {
    return this.root.getByLabel(say(this.locale, 'calculator.usedCloud'), { exact: true });
  }

  copyButton(): Locator {
    return this.root.getByRole('button', { name: say(this.locale, 'tool.copy') });
  }

  summaryButton(): Locator {
    return this.root.getByRole('button', { name: say(this.locale, 'tool.summary') });
  }

  restartButton(): Locator {
    return this.root.getByRole('button', { name: say(this.locale, 'tool.restart') });
  }

  status(): Locator {
    return this.root.getByRole('status');
  }

  /** Opens every fold, so that everything that the calculator can show is shown. */
  async unfold(): Promise<void> {
    await this.root.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
  }
}
