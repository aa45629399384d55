/**
 * What lies over a narrow page as a popover stands beside a wide one, where it is none: a browser
 * would close it on Escape.
 */
export function popoverWhileNarrow(element: HTMLElement, besideFrom: string): void {
  const beside = matchMedia(`(min-width: ${besideFrom})`);
  const fit = (): void => {
    element.popover = beside.matches ? null : 'auto';
  };
  fit();
  beside.addEventListener('change', fit);
}
