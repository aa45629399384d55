import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '~/lib/dates/format.ts';
import { judgementOf } from '~/lib/entitlement/judgement.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import { afterPaint } from '~/lib/page/after-paint.ts';

/**
 * Makes ready what takes long the first time, each in a task of its own, so that a reader who goes on
 * answering is not held up by the first answer.
 * @returns true once everything is ready
 */
export function usePrepared(rules: RuleBook, tag: string): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    afterPaint(() => {
      formatDate(rules.from, tag);
    });
    afterPaint(() => {
      judgementOf(rules);
      setReady(true);
    });
  }, []);
  return isReady;
}
