/** How a reader wants to read in two languages. */
export interface ParallelChoice {
  /** The id of the language that stands beside that of the page. */
  readonly beside: string;
  readonly sentences: boolean;
}

/** Where the choices are remembered, one for each language of pages. */
export const parallelTextKey = 'parallel-text';

/** The choice for pages in a language; undefined where none is remembered or storage is closed. */
export function rememberedChoice(language: string): ParallelChoice | undefined {
  const choice = choices()[language];
  return isChoice(choice) ? choice : undefined;
}

/**
 * Remembers the choice for pages in a language on this device, or forgets it.
 * @returns false where the browser does not allow it
 */
export function rememberChoice(language: string, choice: ParallelChoice | undefined): boolean {
  const others = Object.entries(choices()).filter(([id]) => id !== language);
  const all = choice ? [...others, [language, choice]] : others;
  try {
    if (all.length > 0)
      localStorage.setItem(parallelTextKey, JSON.stringify(Object.fromEntries(all)));
    else localStorage.removeItem(parallelTextKey);
    return true;
  } catch {
    return false;
  }
}

function choices(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(parallelTextKey) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

function isChoice(value: unknown): value is ParallelChoice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'beside' in value &&
    typeof value.beside === 'string' &&
    'sentences' in value &&
    typeof value.sentences === 'boolean'
  );
}
