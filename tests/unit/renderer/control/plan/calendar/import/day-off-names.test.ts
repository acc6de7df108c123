import { expect, test } from 'vitest';
import {
  soundsLikeDayOff,
  soundsLikeTerm,
} from '../../../../../../../src/renderer/control/plan/calendar/import/day-off-names';

test.each([
  'Half-term',
  'Autumn Half Term',
  'half terms',
  'Holiday',
  'Christmas Holidays',
  'Winter Break - No School',
  'Spring Recess',
  'Summer vacation',
  'Bank Holiday',
  'INSET day',
  'INSET',
  'Inset Day(s)',
  'Staff Training Day (school closed to pupils)',
  'Teacher Professional Development - No Students',
  'Professional Development Day',
  'Non-pupil day',
  'Teacher Workday',
  'PD Day',
  'In-service day',
  'School Closed',
  'Occasional Day',
  'Good Friday',
  'Easter Monday',
  'New Year\u2019s Day',
  'May Day',
  'Labor Day',
  'Presidents\u2019 Day',
  'MLK Jr. Day',
  'Martin Luther King, Jr. Day',
  'Thanksgiving',
  'Veterans Day',
  'Juneteenth',
])('[C5] "%s" is ticked as a day off', (name) => {
  expect(soundsLikeDayOff(name)).toBe(true);
});

test.each([
  '',
  'Sports day',
  'Year 5 trip to the museum',
  'Christmas party',
  'Christmas jumper day',
  'Easter bonnet parade',
  'Easter service at church',
  'Holiday club',
  'Breakfast club',
  'Half-term begins',
  'Half term ends',
  'Last day before half-term',
  'First day back after the holidays',
  'Return to school after Easter',
  'Break up for Christmas',
  'School closed at 1pm for Christmas',
  'Early release before Winter Break',
  'Thanksgiving lunch',
  'Maydays choir',
  'Daybreak',
])('[C5] "%s" is not', (name) => {
  expect(soundsLikeDayOff(name)).toBe(false);
});

test.each([
  ['Autumn Term', true],
  ['Term 3', true],
  ['Second semester', true],
  ['Quarter 1', true],
  ['Autumn 2', true],
  ['Spring', true],
  ['Spring half-term', false],
  ['Spring break', false],
  ['Summer holidays', false],
  ['Swimming block', false],
])('[C5] "%s" is a term: %s', (name, expected) => {
  expect(soundsLikeTerm(name)).toBe(expected);
});
