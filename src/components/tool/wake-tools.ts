import { afterPaint } from '~/lib/page/after-paint.ts';
import { carriesState } from '~/lib/page/pairs.ts';
import { expandOnPaper } from './expand-on-paper.ts';
import { turnAfterAnswer } from './turn-after-answer.ts';
import { settleInTime } from './settle-in-time.ts';

/**
 * Makes a tool work: it gets the element that it stands in, its properties with a way to the rest,
 * and when to render.
 */
export type StartTool<Later> = (
  place: HTMLElement,
  props: { readonly loadLater: () => Promise<Later> },
  whenToRender: (render: () => void) => void,
) => void;

interface Waking<Later> {
  readonly place: HTMLElement;
  readonly load: () => Promise<{ readonly start: StartTool<Later> }>;
  readonly loadLater: () => Promise<Later>;
}

/**
 * Loads a tool where a reader comes near it, or where the address may hold answers to it. Until then
 * it stands there as the build wrote it, and keeps what is answered.
 * @param name what its places on the page carry in `data-tool`
 * @param load the part that a reader meets first
 * @param loadLater what the tool asks for once it is used; begun where a reader is about to use it
 */
export function wakeTools<Later>(
  name: string,
  load: Waking<Later>['load'],
  loadLater: Waking<Later>['loadLater'],
): void {
  settleInTime();
  for (const place of document.querySelectorAll<HTMLElement>(`[data-tool="${name}"]`)) {
    expandOnPaper(place);
    turnAfterAnswer(place);
    const how = { isFollowed: false };
    const wake = wakerOf({ place, load, loadLater }, how);
    if (carriesState(location.hash)) wake();
    addEventListener(
      'hashchange',
      () => {
        how.isFollowed = true;
        afterPaint(wake);
      },
      { once: true },
    );
    // Where the script did not come, whoever uses the tool asks for it again.
    for (const event of ['pointerdown', 'focusin', 'input']) place.addEventListener(event, wake);
    for (const event of ['pointerover', 'focusin']) {
      place.addEventListener(
        event,
        () => {
          afterPaint(() => {
            // That it did not come shows where it is asked for.
            loadLater().catch(() => undefined);
          });
        },
        { once: true },
      );
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

/** @param how what is to be said to the tool by the time it wakes up */
function wakerOf<Later>({ place, load, loadLater }: Waking<Later>, how: object): () => void {
  const notice = place.nextElementSibling;
  let waking: Promise<void> | undefined;
  const tell = (isFailed: boolean): void => {
    waking = isFailed ? undefined : waking;
    if (notice instanceof HTMLElement) notice.hidden = !isFailed;
  };
  const wake = (): void => {
    waking ??= Promise.all([load(), propsOf(place)]).then(
      ([{ start }, props]) => {
        tell(false);
        start(place, { ...props, ...how, loadLater }, afterPaint);
      },
      () => {
        tell(true);
      },
    );
  };
  notice?.querySelector('button')?.addEventListener('click', wake);
  return wake;
}

/** What all places of the tool have in common, and what is said of this one. */
async function propsOf({ dataset }: HTMLElement): Promise<object> {
  const response = await fetch(dataset.source ?? '');
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
  const common = (await response.json()) as object;
  return { ...common, ...(JSON.parse(dataset.props ?? '{}') as object) };
}
