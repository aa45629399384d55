/** A value without some of its keys. */
export function omit<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !keys.some((key) => key === name)),
  ) as Omit<Value, Key>;
}
