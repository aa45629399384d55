/**
 * The menu opens and closes without a script. While it covers the page, the focus stays within it;
 * where it stands beside the page it is no popover, which a browser would close on Escape.
 */
const menu = document.querySelector<HTMLElement>('[data-menu]');
const beside = matchMedia('(min-width: 50rem)');

if (menu) {
  const fit = (): void => {
    menu.popover = beside.matches ? null : 'auto';
  };
  fit();
  beside.addEventListener('change', fit);
  menu.addEventListener('toggle', ({ newState }) => {
    for (const behind of document.querySelectorAll('.main-frame, .skip')) {
      behind.toggleAttribute('inert', newState === 'open');
    }
  });
}
