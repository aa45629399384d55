import { popoverWhileNarrow } from '~/components/menu/popover-while-narrow.ts';
import { sectionHeadings, sectionInView } from '~/lib/page/section-in-view.ts';

const contents = document.querySelector('[data-table-of-contents]');
const list = contents?.querySelector<HTMLElement>('#contents-list');

if (contents && list) {
  popoverWhileNarrow(list, '72rem');
  list.addEventListener('click', ({ target }) => {
    if (list.popover && target instanceof Element && target.closest('a')) list.hidePopover();
  });
  followSections(contents);
}

/** Marks in the list the section that is read, and names it in the bar of a narrow page. */
function followSections(contents: Element): void {
  const headings = sectionHeadings().filter(({ id }) => linkTo(id));
  const display = contents.querySelector('[data-current-section]');
  let waiting = false;

  followSoon();
  addEventListener('scroll', followSoon, { passive: true });
  addEventListener('resize', followSoon, { passive: true });

  function followSoon(): void {
    if (waiting) return;
    waiting = true;
    // Where the sections stand is known with the next paint, and asking before would hold that up.
    requestAnimationFrame(() => setTimeout(follow));
  }

  function follow(): void {
    waiting = false;
    const heading = sectionInView(headings) ?? headings[0];
    const link = heading && linkTo(heading.id);
    if (!link) return;
    contents.querySelector('[aria-current]')?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    // The heading itself may show a second language.
    if (display) display.textContent = link.textContent;
  }

  function linkTo(id: string): HTMLAnchorElement | null {
    return contents.querySelector<HTMLAnchorElement>(`a[href="#${CSS.escape(id)}"]`);
  }
}
