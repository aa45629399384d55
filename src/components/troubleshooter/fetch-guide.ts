import type { PublishedGuide } from './troubleshooter-props.ts';

/**
 * Fetches a troubleshooter in one language, by addresses relative to a page of the site.
 * @throws where it cannot be had
 */
export async function fetchGuide(name: string, language = '..'): Promise<PublishedGuide> {
  const response = await fetch(`${language}/troubleshooters/${name}.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
  return (await response.json()) as PublishedGuide;
}
