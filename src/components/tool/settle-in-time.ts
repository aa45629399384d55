import { settle } from '~/lib/page/after-paint.ts';

/**
 * Lets nobody leave, print or hide the page before everything is done, nor follow a link, which may
 * take the answers along.
 */
export function settleInTime(): void {
  for (const event of ['beforeprint', 'pagehide', 'visibilitychange']) {
    addEventListener(event, settle, true);
  }
  for (const event of ['click', 'auxclick', 'contextmenu', 'focusin']) {
    addEventListener(
      event,
      ({ target }) => {
        if (target instanceof Element && target.closest('a')) settle();
      },
      true,
    );
  }
}
