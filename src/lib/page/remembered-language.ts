/** Where the browser's storage keeps it. */
export const languageKey = 'language';

/** The language that the reader chose to be remembered; undefined where none was or storage is closed. */
export function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(languageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a language on this device; false where the browser does not allow it. */
export function rememberLanguage(id: string): boolean {
  return attempt(() => {
    localStorage.setItem(languageKey, id);
  });
}

/** Forgets the language; false where the browser does not allow it. */
export function forgetLanguage(): boolean {
  return attempt(() => {
    localStorage.removeItem(languageKey);
  });
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
