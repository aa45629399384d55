/**
 * Keeps the page from scrolling behind what lies over all of it. Asked for by those who open and close
 * such things: a rule with `:has` would have to be tried with every press on a fold.
 */
export function holdBehind(): void {
  // Within `:is`, a browser passes over what it does not know; by itself that would stop the caller.
  const above = document.querySelector(':is(dialog[open], [data-menu]:popover-open)');
  document.documentElement.classList.toggle('is-behind', above !== null);
}
