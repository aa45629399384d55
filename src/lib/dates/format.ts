/**
 * A day in words of a language, for example 19 May 2021.
 * @param date `YYYY-MM-DD`
 * @param tag BCP 47 tag; English is written day first
 */
export function formatDate(date: string, tag: string): string {
  const locale = tag === 'en' ? 'en-GB' : tag;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The day of a clock in its own time zone, as `YYYY-MM-DD`. */
export function localDay(clock: Date): string {
  const year = String(clock.getFullYear()).padStart(4, '0');
  const month = String(clock.getMonth() + 1).padStart(2, '0');
  const day = String(clock.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
