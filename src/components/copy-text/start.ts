/**
 * Messages and identifiers, which readers paste into a search or a request. One word is typed sooner
 * than copied; into a link or a label no button fits; and a message is the same in a second language.
 * src/components/site.css keeps room for the buttons of the same ones.
 */
const copied = 'main code:not(.word, a *, label *, summary *, .parallel-other *)';

/** Brings the buttons where a reader comes near such a text, and not before. */
const near = new IntersectionObserver(
  (entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void offer();
  },
  { rootMargin: '50%' },
);

look();
// The tools show further ones.
const changes = new MutationObserver(look);
for (const tool of document.querySelectorAll('[data-tool]')) {
  changes.observe(tool, { childList: true, subtree: true });
}

function look(): void {
  for (const text of find()) near.observe(text);
}

async function offer(): Promise<void> {
  try {
    const { addCopyButtons } = await import('./copy-buttons.ts');
    await addCopyButtons(find);
  } catch {
    // A text can be selected without a button as well.
  }
}

function find(): NodeListOf<HTMLElement> {
  return document.querySelectorAll(copied);
}
