import type { Tally } from './tally.ts';

export function heading(name: string): void {
  console.log(`\n== ${name}`);
}

export function outcome(name: string, ok: boolean, started: number): void {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
}

/** The failures by name, then the counts, which programs read: nothing may follow them. */
export function summary({ passed, failed, failures }: Tally): void {
  console.log('');
  for (const failure of failures) console.log(`FAILED  ${failure}`);
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
}
