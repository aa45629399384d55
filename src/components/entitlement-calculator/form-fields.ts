type AnswerField = HTMLInputElement | HTMLSelectElement;

/** The fields of a form that hold answers. */
export function fieldsOf(form: HTMLFormElement): AnswerField[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
}

/** What the form holds as pairs of a fragment, whether it can be read or not. */
export function pairsOfForm(form: HTMLFormElement): string {
  const data = new FormData(form);
  return [...new Set(data.keys())]
    .flatMap((key) => {
      const value = data
        .getAll(key)
        .filter((entry) => typeof entry === 'string')
        .join(',')
        .trim();
      return value === '' ? [] : [`${key}=${encodeURIComponent(value)}`];
    })
    .join('&');
}

/** Keeps "none" and the competencies of a tier from being ticked together. */
export function settleNone(form: HTMLFormElement, changed: EventTarget | null): void {
  if (!(changed instanceof HTMLInputElement)) return;
  if (changed.type !== 'checkbox' || !changed.checked) return;
  for (const input of fieldsOf(form).filter(isTicked)) {
    const sameTier = input.name === changed.name && input !== changed;
    if (sameTier && (changed.value === 'none' || input.value === 'none')) input.checked = false;
  }
}

export function isTicked(field: AnswerField): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}
