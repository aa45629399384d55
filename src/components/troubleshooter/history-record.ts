/** Lets the present entry of the history remember the way through a tree. */
export function record(tree: string, own: string): void {
  const state: unknown = history.state;
  const others = typeof state === 'object' && state !== null ? state : {};
  history.replaceState({ ...others, [tree]: own }, '');
}

/** The way that the present entry remembers; undefined where it knows of none. */
export function recorded(tree: string): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const own: unknown = Object.entries(state).find(([key]) => key === tree)?.[1];
  return typeof own === 'string' ? own : undefined;
}
