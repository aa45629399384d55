import { createHash } from 'node:crypto';

/**
 * Part of the address of what a page fetches: another build of the page must not find the data of
 * this one in a cache.
 */
export function versionOf(data: object): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 8);
}
