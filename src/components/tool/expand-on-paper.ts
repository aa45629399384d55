/** On paper everything is open that is for it; on the screen it is as it was before. */
export function expandOnPaper(place: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    // What is opened may load something, which would be in vain for what no paper shows.
    opened = [...place.querySelectorAll<HTMLDetailsElement>('details:not([open], .picture)')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
