/**
 * A day in words of a language, for example 19 May 2021.
 * @param date `YYYY-MM-DD`
 * @param tag BCP 47 tag; English is written day first
 */
export function formatDate(date: string, tag: string): string {
  return formatterOf(tag).format(new Date(`${date}T00:00:00Z`));
}

/** The day of a clock in its own time zone, as `YYYY-MM-DD`. */
export function localDay(clock: Date): string {
  const year = String(clock.getFullYear()).padStart(4, '0');
  const month = String(clock.getMonth() + 1).padStart(2, '0');
  const day = String(clock.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

/** Kept for each tag: to make one takes longer than to format a hundred dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(tag: string): Intl.DateTimeFormat {
  const made = formatters.get(tag);
  if (made) return made;
  const locale = tag === 'en' ? 'en-GB' : tag;
  const formatter = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formatters.set(tag, formatter);
  return formatter;
}
