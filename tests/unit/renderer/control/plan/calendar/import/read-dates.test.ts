import { describe, expect, test } from 'vitest';
import { schoolDate } from '../../../../../../../src/domain/units';
import { readDates } from '../../../../../../../src/renderer/control/plan/calendar/import/read-dates';

const monday = schoolDate('2026-09-07');
const read = (text: string, monthFirst = false) =>
  readDates(text, monday, monthFirst).found.map(({ from, to, name }) => [from, to, name]);

describe('[C6] one line of pasted dates', () => {
  test.each([
    ['26-30 Oct half-term', '2026-10-26', '2026-10-30', 'half-term'],
    ['Half term: 26 - 30 October', '2026-10-26', '2026-10-30', 'Half term'],
    ['Mon 26 October 2026 to Fri 30 October 2026: Half term', '2026-10-26', '2026-10-30', 'Half term'],
    ['Half-Term | Monday 26th October–Friday 30th October 2026 |', '2026-10-26', '2026-10-30', 'Half-Term'],
    ['Holiday: Monday 21st December – Friday 1st January 2027', '2026-12-21', '2027-01-01', 'Holiday'],
    ['Christmas: 21 Dec - 1 Jan', '2026-12-21', '2027-01-01', 'Christmas'],
    ['15th February - 19th February 2027\tSpring Half Term', '2027-02-15', '2027-02-19', 'Spring Half Term'],
    ['Half TermMonday 16th FebruaryFriday 19th February 2027', '2027-02-16', '2027-02-19', 'Half Term'],
    ['Training Day\tTuesday 1st September 2026', '2026-09-01', '2026-09-01', 'Training Day'],
    ['2026-11-25 2026-11-27 Thanksgiving', '2026-11-25', '2026-11-27', 'Thanksgiving'],
    ['Nov. 25-27, 2026 Thanksgiving Break', '2026-11-25', '2026-11-27', 'Thanksgiving Break'],
    ['Thanksgiving: November 25 - November 27', '2026-11-25', '2026-11-27', 'Thanksgiving'],
    ['Winter Break December 21, 2026 through January 1, 2027', '2026-12-21', '2027-01-01', 'Winter Break'],
    ['Spring break,15/03/2027,19/03/2027', '2027-03-15', '2027-03-19', 'Spring break'],
    ['15.3.27 Spring day', '2027-03-15', '2027-03-15', 'Spring day'],
    ['No school on 5 May', '2027-05-05', '2027-05-05', 'No school'],
    ['Closed from 3rd of May until 4th of May', '2027-05-03', '2027-05-04', 'Closed'],
    [
      '• May Bank Holiday: Monday 3rd May 2027 (May Day)',
      '2027-05-03',
      '2027-05-03',
      'May Bank Holiday (May Day)',
    ],
    ['Quarter 1 August 24, 2026 - October 23, 2026', '2026-08-24', '2026-10-23', 'Quarter 1'],
    ['Term 1 (2 Sept - 23 Oct)', '2026-09-02', '2026-10-23', 'Term 1'],
    ['15 March', '2027-03-15', '2027-03-15', ''],
  ])('"%s" is from %s to %s', (line, from, to, name) => {
    expect(read(line)).toEqual([[from, to, name]]);
  });

  test('has several single days where commas or an "and" stand between them', () => {
    const line = 'Inset: Tuesday 1 September 2026, Thursday 22 October 2026 and Friday 23 October 2026';
    expect(read(line)).toEqual([
      ['2026-09-01', '2026-09-01', 'Inset'],
      ['2026-10-22', '2026-10-22', 'Inset'],
      ['2026-10-23', '2026-10-23', 'Inset'],
    ]);
    expect(read('Inset 1 and 2 September')).toEqual([
      ['2026-09-01', '2026-09-01', 'Inset'],
      ['2026-09-02', '2026-09-02', 'Inset'],
    ]);
  });

  test.each(['31 November closed', 'Break 30-26 October 2026', 'Closed 45/13/2026'])(
    '"%s" is not understood, and is said to be so',
    (line) => {
      expect(readDates(line, monday, false)).toMatchObject({ found: [], unread: [line] });
    },
  );
});

describe('[C6] lines that belong together', () => {
  test('a term that starts in one line and ends in another is one', () => {
    const table = [
      'Autumn Term 2026',
      'Autumn Term Starts\tThursday 3rd September 2026',
      'Half-Term\tMonday 26th October-Friday 30th October 2026',
      'Autumn Term Ends\tFriday 18th December 2026',
    ].join('\n');
    expect(read(table)).toEqual([
      ['2026-09-03', '2026-12-18', 'Autumn Term'],
      ['2026-10-26', '2026-10-30', 'Half-Term'],
    ]);
  });

  test('a name that stands above names what has none of its own', () => {
    const page = [
      'Academic Year 2025/2026',
      'Autumn Term 2025',
      'Starts: Tuesday 2nd September 2025 Ends: Friday 19th December 2025',
      'Half Term: Monday 27th October 2025 – Friday 31st October 2025',
      'Spring term:',
      'Starts: 6 January 2026',
      'Ends: 27 March 2026',
    ].join('\r\n');
    expect(read(page)).toEqual([
      ['2025-09-02', '2025-12-19', 'Autumn Term'],
      ['2025-10-27', '2025-10-31', 'Half Term'],
      ['2026-01-06', '2026-03-27', 'Spring term'],
    ]);
  });

  test('a year above, or in the line, is the year of days without one', () => {
    expect(read('Term dates 2027-28\nHalf term: 25-29 Oct\nEaster: 3-14 April')).toEqual([
      ['2027-10-25', '2027-10-29', 'Half term'],
      ['2028-04-03', '2028-04-14', 'Easter'],
    ]);
    expect(read('Autumn 2024 | 2nd Sept – 20th Dec')).toEqual([['2024-09-02', '2024-12-20', 'Autumn']]);
  });

  test('a start that never ends keeps its words, and is one day', () => {
    expect(read('Term starts 2 September')).toEqual([['2026-09-02', '2026-09-02', 'Term starts']]);
  });
});

describe('[C6] days in figures', () => {
  test('begin with the day, and with the month when the teacher says so or when nothing else can be', () => {
    expect(read('4/3/2027 Closed')).toEqual([['2027-03-04', '2027-03-04', 'Closed']]);
    expect(read('4/3/2027 Closed', true)).toEqual([['2027-04-03', '2027-04-03', 'Closed']]);
    expect(read('11/25/2026 - 11/27/2026 Thanksgiving')).toEqual([
      ['2026-11-25', '2026-11-27', 'Thanksgiving'],
    ]);
    expect(read('26/10 - 30/10 Half-term')).toEqual([['2026-10-26', '2026-10-30', 'Half-term']]);
  });

  test('are said to be ambiguous only when they are', () => {
    expect(readDates('4/3/2027', monday, false).ambiguous).toBe(true);
    expect(readDates('26/10/2026\n3/3/2027', monday, false).ambiguous).toBe(false);
  });
});

test('[C6] text without days comes to nothing', () => {
  expect(readDates('Dear parents,\n\nsee you all at 9.30!\n', monday, false)).toEqual({
    found: [],
    unread: [],
    ambiguous: false,
  });
});
