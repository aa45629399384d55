import { foldAway } from '~/components/menu/fold-away.ts';
import { sectionHeadings, sectionInView } from '~/lib/page/section-in-view.ts';

const lists = document.querySelectorAll<HTMLElement>('[data-table-of-contents]');
const headings = sectionHeadings().filter(({ id }) => linksTo(id).length > 0);
let waiting = false;

// Where the sections stand is known with the next paint, and asking for it before would take another.
requestAnimationFrame(() => setTimeout(follow));
addEventListener('scroll', followSoon, { passive: true });
addEventListener('resize', followSoon, { passive: true });

for (const list of lists) {
  const details = list.querySelector('details');
  if (!details) continue;
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) details.open = false;
  });
  foldAway(details);
}

function followSoon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(follow);
}

function follow(): void {
  waiting = false;
  const heading = sectionInView(headings) ?? headings[0];
  if (!heading) return;
  const links = linksTo(heading.id);
  for (const list of lists) {
    list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const display = list.querySelector('[data-current-section]');
    // The heading itself may show a second language.
    if (display) display.textContent = links[0]?.textContent ?? '';
  }
  for (const link of links) link.setAttribute('aria-current', 'true');
}

function linksTo(id: string): HTMLAnchorElement[] {
  return [...lists].flatMap((list) => [
    ...list.querySelectorAll<HTMLAnchorElement>(`a[href="#${CSS.escape(id)}"]`),
  ]);
}
