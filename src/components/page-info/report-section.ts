import { placeIn } from '~/lib/page/fragment.ts';
import { sectionHeadings, sectionInView } from '~/lib/page/section-in-view.ts';

/** How long a reader stays where something is read, in milliseconds. */
const stay = 1000;

const link = document.querySelector<HTMLAnchorElement>('[data-report]');

/**
 * A report tells the section that the reader was in. The link stands at the end of the page: what is
 * in view there says nothing, so it is the last section that the reader stayed in before. Nothing
 * else of the address goes along, which holds what the reader has entered into the tools.
 */
if (link) {
  const { href } = link;
  let section = headings().find(({ id }) => id === addressed())?.id;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const followSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (link.getBoundingClientRect().top > innerHeight) section = sectionInView(headings())?.id;
    }, stay);
  };
  followSoon();
  addEventListener('scroll', followSoon, { passive: true });
  for (const event of ['click', 'auxclick', 'contextmenu']) {
    link.addEventListener(event, () => {
      link.href = section ? `${href}${link.dataset.report ?? ''}${section}` : href;
    });
  }
}

/** What a tool shows is not of the text, and depends on what was answered. */
function headings(): HTMLElement[] {
  return sectionHeadings().filter((heading) => !heading.closest('[data-tool]'));
}

/** The heading that the address names, alone or beside answers. */
function addressed(): string {
  return placeIn(location.hash) ?? location.hash.slice(1);
}
