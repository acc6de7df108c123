/** An event of a calendar that a school publishes: its first day, the day after its last one, and what it is called. */
type SchoolEvent = readonly [from: string, after: string, summary: string];

const events: readonly SchoolEvent[] = [
  ['20260901', '20260902', 'INSET day'],
  ['20260903', '20260904', 'Autumn term begins'],
  ['20260907', '20260908', 'School closed: polling station'],
  ['20260917', '20260918', 'Year 4 trip to the museum'],
  ['20261026', '20261031', 'Half-term holiday'],
  ['20261102', '20261103', 'Staff training day (no pupils)'],
  ['20261211', '20261212', 'Christmas jumper day'],
  ['20261221', '20270102', 'Christmas holidays'],
  ['20270215', '20270220', 'February half term'],
  ['20250527', '20250531', 'Half-term holiday'],
];

/** As the programs of schools write it: with a zone, folded lines, times, a repeated event and one that was called off. */
export function schoolCalendar(more: readonly SchoolEvent[] = []): string {
  const wholeDays = [...events, ...more].flatMap(([from, after, summary], index) => [
    'BEGIN:VEVENT',
    `UID:${index}@oak-lane.example`,
    'DTSTAMP:20260801T120000Z',
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${after}`,
    `SUMMARY:${summary}`,
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Oak Lane Primary//Calendar 3.1//EN',
    'X-WR-CALNAME:Oak Lane Primary School',
    'X-WR-TIMEZONE:Europe/London',
    ...wholeDays,
    'BEGIN:VEVENT',
    'UID:assembly@oak-lane.example',
    'DTSTART;TZID=Europe/London:20260904T090000',
    'DTEND;TZID=Europe/London:20260904T093000',
    'RRULE:FREQ=WEEKLY;BYDAY=FR',
    'SUMMARY:Assembly',
    'DESCRIPTION:Every Friday in the hall\\; parents are welcome at the back from',
    '  9 o\u2019clock.',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:called-off@oak-lane.example',
    'DTSTART;VALUE=DATE:20261120',
    'STATUS:CANCELLED',
    'SUMMARY:INSET day',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
