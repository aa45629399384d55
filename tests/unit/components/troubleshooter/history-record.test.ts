// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { record, recorded } from '~/components/troubleshooter/history-record.ts';

test('an entry remembers the way of each tree beside what it knows otherwise', () => {
  history.replaceState(null, '');
  expect(recorded('two-doors')).toBeUndefined();
  record('two-doors', '');
  expect(recorded('two-doors')).toBe('');
  history.replaceState({ ...(history.state as object), page: 3 }, '');
  record('two-doors', 'door=left');
  record('azure', 'subject=azure');
  expect(history.state).toEqual({ page: 3, 'two-doors': 'door=left', azure: 'subject=azure' });
  expect(recorded('page')).toBeUndefined();
});
