import { describe, expect, test } from 'vitest';
import { schoolDate } from '../../../../../../../src/domain/units';
import { readIcs } from '../../../../../../../src/renderer/control/plan/calendar/import/read-ics';

const span = { from: schoolDate('2026-08-01'), to: schoolDate('2028-07-31') };
const london = 'Europe/London';

const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:${lines.join('-').length}@school`, ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//School//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const read = (text: string) => readIcs(text, span, london);
const daysIn = (...events: readonly string[]) => {
  const reading = read(calendar(...events));
  return reading.ok ? reading.found.map(({ from, to, name }) => [from, to, name]) : reading.why;
};

describe('[C4] the days of an event', () => {
  test('a date is one day, and the day at which it ends is not in it', () => {
    expect(
      daysIn(
        event('DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261031', 'SUMMARY:Half-term'),
        event('DTSTART;VALUE=DATE:20261102', 'DTEND;VALUE=DATE:20261103', 'SUMMARY:INSET day'),
        event('DTSTART;VALUE=DATE:20270503', 'SUMMARY:May Day'),
        event('DTSTART;VALUE=DATE:20270215', 'DURATION:P5D', 'SUMMARY:Break'),
      ),
    ).toEqual([
      ['2026-10-26', '2026-10-30', 'Half-term'],
      ['2026-11-02', '2026-11-02', 'INSET day'],
      ['2027-05-03', '2027-05-03', 'May Day'],
      ['2027-02-15', '2027-02-19', 'Break'],
    ]);
  });

  test('one that ends on the date on which it starts, as some programs write it, is that day', () => {
    expect(
      daysIn(event('DTSTART;VALUE=DATE:20261102', 'DTEND;VALUE=DATE:20261102', 'SUMMARY:Closed')),
    ).toEqual([['2026-11-02', '2026-11-02', 'Closed']]);
  });

  test.each([
    ['20261026T000000', '20261031T000000'],
    ['20261026T000000', '20261030T235900'],
    // Midnight in London, in summer and in winter time.
    ['20261025T000000Z', '20261031T000000Z'],
  ])('from midnight %s to midnight %s is whole days', (start, end) => {
    const [days] = daysIn(event(`DTSTART:${start}`, `DTEND:${end}`, 'SUMMARY:Half-term'));
    expect(days?.[1]).toBe('2026-10-30');
  });

  test("a time in UTC is taken in the calendar's zone, else in that of the PC, and any other as it is written", () => {
    const summer = event('DTSTART:20270502T230000Z', 'DTEND:20270503T230000Z', 'SUMMARY:Bank holiday');
    expect(daysIn(summer)).toEqual([['2027-05-03', '2027-05-03', 'Bank holiday']]);
    const inNewYork = event('DTSTART:20261126T050000Z', 'DTEND:20261128T050000Z', 'SUMMARY:Thanksgiving');
    expect(daysIn('X-WR-TIMEZONE:America/New_York', inNewYork)).toEqual([
      ['2026-11-26', '2026-11-27', 'Thanksgiving'],
    ]);
    const elsewhere = event(
      'DTSTART;TZID=Nowhere Standard Time:20261126T000000',
      'DTEND;TZID=Nowhere Standard Time:20261128T000000',
      'SUMMARY:Thanksgiving',
    );
    expect(daysIn(elsewhere)).toEqual([['2026-11-26', '2026-11-27', 'Thanksgiving']]);
  });

  test('one with times is a day off only by its name, and is known to have times', () => {
    const inset = event('DTSTART:20261102T090000', 'DTEND:20261102T153000', 'SUMMARY:Staff training day');
    const play = event('DTSTART:20261210T180000', 'DTEND:20261210T193000', 'SUMMARY:School play');
    expect(read(calendar(inset, play))).toEqual({
      ok: true,
      found: [{ from: '2026-11-02', to: '2026-11-02', name: 'Staff training day', timed: true }],
      others: 1,
      unread: 0,
    });
  });

  test('one that was called off is none', () => {
    expect(daysIn(event('DTSTART;VALUE=DATE:20261102', 'STATUS:CANCELLED', 'SUMMARY:INSET day'))).toEqual([]);
  });
});

describe('[C4] repeated events', () => {
  test('are read on each of their dates in these two school years, but for those that were taken out or moved', () => {
    const closed = [
      'BEGIN:VEVENT',
      'UID:closed@school',
      'DTSTART;VALUE=DATE:20200904',
      'RRULE:FREQ=YEARLY',
      'EXDATE;VALUE=DATE:20270904',
      'SUMMARY:Founders closed day',
      'END:VEVENT',
    ].join('\r\n');
    expect(daysIn(closed)).toEqual([['2026-09-04', '2026-09-04', 'Founders closed day']]);
    const monthly = [
      'BEGIN:VEVENT',
      'UID:pd@school',
      'DTSTART;VALUE=DATE:20260902',
      'RRULE:FREQ=MONTHLY;COUNT=3',
      'SUMMARY:PD day',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:pd@school',
      'RECURRENCE-ID;VALUE=DATE:20261002',
      'DTSTART;VALUE=DATE:20261009',
      'SUMMARY:PD day',
      'END:VEVENT',
    ].join('\r\n');
    expect(daysIn(monthly)).toEqual([
      ['2026-09-02', '2026-09-02', 'PD day'],
      ['2026-10-09', '2026-10-09', 'PD day'],
      ['2026-11-02', '2026-11-02', 'PD day'],
    ]);
  });

  test('one without an end stops with the last of these years, or after 400 dates', () => {
    const weekly = daysIn(event('DTSTART;VALUE=DATE:20260904', 'RRULE:FREQ=WEEKLY', 'SUMMARY:No school'));
    expect(weekly).toHaveLength(100);
    expect(weekly.at(-1)?.[0]).toBe('2028-07-28');
    expect(
      daysIn(event('DTSTART;VALUE=DATE:20260904', 'RRULE:FREQ=DAILY', 'SUMMARY:No school')),
    ).toHaveLength(400);
  });

  test('what comes more often than yearly is left out when its name is no day off', () => {
    const swimming = event('DTSTART;VALUE=DATE:20260904', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Swimming');
    expect(read(calendar(swimming))).toEqual({ ok: true, found: [], others: 1, unread: 0 });
  });
});

describe('[C4] files as programs write them', () => {
  const half = event('DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261031', 'SUMMARY:Half-term');
  const one = [['2026-10-26', '2026-10-30', 'Half-term']];

  test.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['Unix ends of lines', (text: string) => text.replaceAll('\r\n', '\n')],
    ['old ends of lines', (text: string) => text.replaceAll('\r\n', '\r')],
    ['blank lines', (text: string) => text.replaceAll('\r\n', '\r\n\r\n')],
    ['small letters', (text: string) => text.replace('BEGIN:VCALENDAR', 'begin:vcalendar')],
    [
      'a description that was not folded',
      (text: string) => text.replace('SUMMARY', 'DESCRIPTION:Bring\r\nhats and\r\nsun cream!\r\nSUMMARY'),
    ],
    ['a second calendar', (text: string) => `${calendar()}${text}`],
  ])('with %s', (_what, change) => {
    const reading = read(change(calendar(half)));
    expect(reading.ok && reading.found.map(({ from, to, name }) => [from, to, name])).toEqual(one);
  });

  test('a folded line and escaped letters are read whole', () => {
    const folded = event(
      'DTSTART;VALUE=DATE:20261026',
      'SUMMARY:Half-term\\, no sch',
      ' ool – caf\u00e9 closed',
    );
    expect(daysIn(folded)).toEqual([['2026-10-26', '2026-10-26', 'Half-term, no school – caf\u00e9 closed']]);
  });

  test('an event that cannot be understood is counted, and the others are read', () => {
    const broken = [
      event('SUMMARY:Without a day'),
      event('DTSTART;VALUE=DATE:soon', 'SUMMARY:On no day'),
      event('DTSTART;VALUE=DATE:20261026', 'DTEND;VALUE=DATE:20261020', 'SUMMARY:Backward'),
    ];
    expect(read(calendar(...broken, half))).toMatchObject({
      ok: true,
      found: [{ name: 'Half-term' }],
      unread: 3,
    });
  });

  test.each([
    ['', 'not-a-calendar'],
    ['{"format": "roundabout-plan"}', 'not-a-calendar'],
    ['Dear parents, half-term is in October.', 'not-a-calendar'],
    [calendar(half).slice(0, -20), 'damaged'],
    [calendar(half).slice(0, 120), 'damaged'],
  ])('%j is refused', (text, why) => {
    expect(read(text)).toEqual({ ok: false, why });
  });

  test('5,000 events are read, and one more is too many', () => {
    const many = Array.from({ length: 5_000 }, () => half);
    expect(read(calendar(...many))).toMatchObject({ ok: true });
    expect(read(calendar(...many, half))).toEqual({ ok: false, why: 'too-many-events' });
  });
});
