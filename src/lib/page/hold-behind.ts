/**
 * Keeps the page from scrolling behind what lies over all of it. Asked for by those who open and close
 * such things: a rule with `:has` would have to be tried with every press on a fold.
 */
export function holdBehind(): void {
  const above = document.querySelector('dialog[open], [data-menu]:popover-open');
  document.documentElement.classList.toggle('is-behind', above !== null);
}
