import { useLayoutEffect, useState } from 'preact/hooks';
import { fragmentWritten } from '~/lib/page/address-bar.ts';
import { carriesState, pairsWith } from '~/lib/page/pairs.ts';

/**
 * The pairs of other tools in the address, as they are now. A heading in their place does not make
 * them forgotten.
 */
export function useWaitingPairs(foreignKeys: readonly string[]): string {
  const [waiting, setWaiting] = useState('');
  useLayoutEffect(() => {
    const read = (): void => {
      setWaiting(pairsWith(location.hash, foreignKeys));
    };
    const follow = (): void => {
      if (carriesState(location.hash)) read();
    };
    read();
    addEventListener('hashchange', follow);
    addEventListener(fragmentWritten, read);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener(fragmentWritten, read);
    };
  }, []);
  return waiting;
}
