import { expect, test } from 'vitest';
import { droppedKind } from '../../../../../src/renderer/control/plan-file/dropped-file';

test.each([
  ['class.csv', 'application/vnd.ms-excel', 'class-list'],
  ['Class.CSV', '', 'class-list'],
  ['names.txt', 'text/plain', 'class-list'],
  ['names.tsv', '', 'class-list'],
  ['class.xlsx', '', 'class-list'],
  ['names', 'text/plain', 'class-list'],
  ['school.ics', 'text/calendar', 'calendar'],
  ['School Calendar.ICS', '', 'calendar'],
  ['basic', 'text/calendar', 'calendar'],
  ['Writing Groups.json', 'application/json', 'plan'],
  ['plan.json', 'text/plain', 'plan'],
  ['a folder', '', 'plan'],
] as const)('%s, dropped on the window, is taken for what it is', (name, type, kind) => {
  expect(droppedKind({ name, type })).toBe(kind);
});
