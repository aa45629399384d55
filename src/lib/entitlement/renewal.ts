/** The days of a contract that runs for a year and 30 days; all as `YYYY-MM-DD`. */
export interface ContractDays {
  /** The first day, a year before the anniversary. */
  readonly begins: string;
  readonly anniversary: string;
  /** The renewal window, first and last day. */
  readonly windowFrom: string;
  readonly windowUntil: string;
  /** When reminders were sent. */
  readonly reminders: readonly [before: string, after: string];
}

/** Days from the anniversary to the end, in which a membership can be renewed. */
const windowDays = 30;
const reminderDays = [-15, 23] as const;

/**
 * Works back from the end of a contract. The length of a contract is that of KB 3020636, the window
 * and the reminders those of "Renew MPN offers" (2021).
 * @param ends the last day of the contract, `YYYY-MM-DD`
 * @throws {RangeError} for a text that is no day
 */
export function contractDays(ends: string): ContractDays {
  const anniversary = addDays(ends, -windowDays);
  return {
    begins: yearBefore(anniversary),
    anniversary,
    windowFrom: addDays(anniversary, 1),
    windowUntil: ends,
    reminders: [addDays(anniversary, reminderDays[0]), addDays(anniversary, reminderDays[1])],
  };
}

function addDays(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return format(time);
}

function yearBefore(date: string): string {
  const time = new Date(`${date}T00:00:00Z`);
  const day = time.getUTCDate();
  time.setUTCFullYear(time.getUTCFullYear() - 1);
  // 29 February has no counterpart in a common year.
  if (time.getUTCDate() !== day) time.setUTCDate(0);
  return format(time);
}

function format(time: Date): string {
  // Years beyond four digits would gain a sign.
  return time.toISOString().slice(0, 10);
}
