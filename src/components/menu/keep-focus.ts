import { holdBehind } from '~/lib/page/hold-behind.ts';
import { popoverWhileNarrow } from './popover-while-narrow.ts';

/**
 * The menu opens and closes without a script. While it covers the page, the focus stays within it,
 * and the page where it is.
 */
const menu = document.querySelector<HTMLElement>('[data-menu]');

if (menu) {
  popoverWhileNarrow(menu, '50rem');
  menu.addEventListener('toggle', ({ newState }) => {
    holdBehind();
    for (const behind of document.querySelectorAll('.main-frame, .skip')) {
      behind.toggleAttribute('inert', newState === 'open');
    }
  });
}
