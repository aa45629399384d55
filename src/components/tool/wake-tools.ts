import { carriesState } from '~/lib/page/pairs.ts';
import { expandOnPaper } from './expand-on-paper.ts';

/** Makes a tool work: it gets the element that the tool stands in, and its properties. */
export type StartTool = (place: HTMLElement, props: unknown) => void;

/**
 * Loads a tool where a reader comes near it, or where the address may hold answers to it. Until then
 * it stands there as the build wrote it, and keeps what is answered.
 * @param name what its places on the page carry in `data-tool`
 */
export function wakeTools(name: string, load: () => Promise<{ readonly start: StartTool }>): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-tool="${name}"]`)) {
    expandOnPaper(place);
    const wake = wakerOf(place, load);
    if (carriesState(location.hash)) wake();
    addEventListener(
      'hashchange',
      () => {
        wake({ isFollowed: true });
      },
      { once: true },
    );
    // Where the script did not come, whoever uses the tool asks for it again.
    for (const event of ['pointerdown', 'focusin', 'input']) {
      place.addEventListener(event, () => {
        wake();
      });
    }
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        wake();
      },
      { rootMargin: '50%' },
    );
    // The place has no box of its own.
    for (const tool of place.children) seen.observe(tool);
  }
}

function wakerOf(
  place: HTMLElement,
  load: () => Promise<{ readonly start: StartTool }>,
): (how?: object) => void {
  const notice = place.nextElementSibling;
  let waking: Promise<void> | undefined;
  const tell = (isFailed: boolean): void => {
    waking = isFailed ? undefined : waking;
    if (notice instanceof HTMLElement) notice.hidden = !isFailed;
  };
  const wake = (how = {}): void => {
    waking ??= Promise.all([load(), propsOf(place)]).then(
      ([{ start }, props]) => {
        tell(false);
        start(place, { ...props, ...how });
      },
      () => {
        tell(true);
      },
    );
  };
  notice?.querySelector('button')?.addEventListener('click', () => {
    wake();
  });
  return wake;
}

/** What all places of the tool have in common, and what is said of this one. */
async function propsOf({ dataset }: HTMLElement): Promise<object> {
  const response = await fetch(dataset.source ?? '');
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
  const common = (await response.json()) as object;
  return { ...common, ...(JSON.parse(dataset.props ?? '{}') as object) };
}
