/** How long a pointer rests on a link that is meant, in milliseconds. */
const rest = 65;

/** How long the next page waits for a browser that has always something to do, in milliseconds. */
const patience = 2000;

const base = import.meta.env.BASE_URL;
const fetched = new Set([location.pathname]);

/**
 * Fetches the page that a reader is about to open: that of a link under a resting pointer or with
 * the focus, and the next one in the order of reading, once the page itself is there and the browser
 * has nothing else to do. Two listeners for the whole page, in place of two on each of its links.
 */
export function prefetchPages(): void {
  if (!canSpare()) return;

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(waiting);
  };
  for (const event of ['pointerover', 'focusin']) {
    addEventListener(event, ({ target }) => {
      stop();
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) waiting = setTimeout(prefetch, rest, link);
    });
  }
  // A finger that scrolls.
  addEventListener('pointercancel', stop);

  if (document.readyState === 'complete') prefetchNext();
  else addEventListener('load', prefetchNext);
}

function prefetchNext(): void {
  const next = document.querySelector<HTMLAnchorElement>('a[rel="next"]');
  if (!next) return;
  requestIdleCallback(
    () => {
      prefetch(next);
    },
    { timeout: patience },
  );
}

function prefetch({ origin, pathname }: HTMLAnchorElement): void {
  const isPage = pathname.startsWith(base) && pathname.endsWith('/');
  if (origin !== location.origin || !isPage || fetched.has(pathname) || !canSpare()) return;
  fetched.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = pathname;
  document.head.append(hint);
}

/**
 * True where the connection is known to be fast and the reader does not want to save data. Browsers
 * that tell nothing of it fetch nothing either: Safari knows no prefetching, and Firefox allows it
 * only where `default-src` does, which is shut here.
 */
function canSpare(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection !== undefined && !connection.saveData && connection.effectiveType === '4g';
}

interface Connection {
  readonly saveData: boolean;
  readonly effectiveType: string;
}
