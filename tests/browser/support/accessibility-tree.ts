import type { Page } from '@playwright/test';

/** Roles that say nothing to a reader, or repeat the text of what holds them. */
const silent =
  /^(?:none|generic|InlineTextBox|StaticText|ListMarker|LineBreak|LabelText|LegendText)$/;

/** States that are told with a control. */
const told = new Set(['checked', 'disabled', 'expanded', 'focused', 'invalid', 'level', 'pressed']);

/**
 * What Chromium hands to assistive technology of an element and all within it, in the order of
 * reading, as `role “name” state=value (description)`.
 */
export async function accessibilityTree(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) throw new Error(`There is no ${selector}.`);
    const { nodes } = await session.send('Accessibility.queryAXTree', {
      objectId: result.objectId,
    });
    return nodes
      .filter(({ ignored, role }) => !ignored && !silent.test(textOf(role)))
      .map(({ role, name, description, properties = [] }) =>
        [
          textOf(role),
          textOf(name) && `“${textOf(name)}”`,
          ...properties
            .filter((property) => told.has(property.name))
            .map((property) => `${property.name}=${textOf(property.value)}`),
          textOf(description) && `(${textOf(description)})`,
        ]
          .filter(Boolean)
          .join(' '),
      );
  } finally {
    await session.detach();
  }
}

/** A value of the protocol, which may be of any type. */
function textOf(value: { readonly value?: unknown } | undefined): string {
  const text = value?.value === undefined ? '' : JSON.stringify(value.value);
  return (typeof value?.value === 'string' ? value.value : text).replace(/\s+/g, ' ').trim();
}
