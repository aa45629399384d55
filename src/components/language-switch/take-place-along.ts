import { fragmentFor, toolState } from '~/lib/page/fragment.ts';
import { scrollToPlace } from '~/lib/page/place.ts';
import { sectionInView } from '~/lib/page/section-in-view.ts';

/** A link to another language takes the section in view and the tools' answers along. */
for (const list of document.querySelectorAll('[data-language-links]')) {
  for (const event of ['click', 'auxclick', 'contextmenu', 'focusin'] as const) {
    list.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) link.hash = fragmentFor(toolState(), sectionInView()?.id);
    });
  }
}

scrollToPlace();
