import type { Weekday } from '../plan/plan';
import { schoolDate, type SchoolDate } from '../units';
import { easterOf } from './easter';
import { daysAfter, weekdayOf } from './school-days';

/** How school years are usually divided: in Britain by half-terms, in the United States by semesters. */
export const patternKinds = ['uk', 'us'] as const;
export type PatternKind = (typeof patternKinds)[number];

export type PatternTerm =
  'autumn-1' | 'autumn-2' | 'spring-1' | 'spring-2' | 'summer-1' | 'summer-2' | 'semester-1' | 'semester-2';
export type PatternDayOff =
  | 'may-day'
  | 'labor-day'
  | 'columbus-day'
  | 'veterans-day'
  | 'thanksgiving'
  | 'mlk-day'
  | 'presidents-day'
  | 'spring-break'
  | 'memorial-day';

/** Both ends included; the text catalogue has a word for the name. */
interface Stretch<Name> {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly name: Name;
}

/** The terms of a school year, and the days off within them: a start to edit, since every school sets its own dates. */
export interface Pattern {
  readonly terms: readonly Stretch<PatternTerm>[];
  readonly daysOff: readonly Stretch<PatternDayOff>[];
}

/** The usual dates of the school year that begins in the autumn of `year` [C3]. */
export const patternOf = (kind: PatternKind, year: number): Pattern =>
  kind === 'uk' ? ukYear(year) : usYear(year);

const [monday, wednesday, thursday, friday]: readonly [Weekday, Weekday, Weekday, Weekday] = [1, 3, 4, 5];

/**
 * Six half-terms, as most schools of England and Wales have them. The weeks between them are that of the fourth Monday of October,
 * one in mid-February and that of the spring bank holiday at the end of May, and two weeks each at Christmas and Easter: as
 * English schools published their dates for 2024 to 2027.
 */
function ukYear(year: number): Pattern {
  const next = year + 1;
  const octoberWeek = onOrBefore(year, '10-28', monday);
  const winterEnd = onOrBefore(year, '12-22', friday);
  const februaryWeek = onOrBefore(next, '02-18', monday);
  const easter = easterBreak(next);
  const mayWeek = onOrBefore(next, '05-31', monday);
  const mayDay = onOrBefore(next, '05-07', monday);
  return {
    terms: [
      { name: 'autumn-1', from: onOrBefore(year, '09-07', wednesday), to: daysAfter(octoberWeek, -3) },
      { name: 'autumn-2', from: daysAfter(octoberWeek, 7), to: winterEnd },
      { name: 'spring-1', from: afterWinter(winterEnd), to: daysAfter(februaryWeek, -3) },
      { name: 'spring-2', from: daysAfter(februaryWeek, 7), to: easter.lastBefore },
      { name: 'summer-1', from: easter.firstAfter, to: daysAfter(mayWeek, -3) },
      { name: 'summer-2', from: daysAfter(mayWeek, 7), to: onOrBefore(next, '07-24', wednesday) },
    ],
    daysOff: [{ name: 'may-day', from: mayDay, to: mayDay }],
  };
}

/**
 * Two semesters with the federal holidays on which most districts close, Thanksgiving from its Wednesday, two weeks in winter
 * and one in March: 181 school days in 2026-27, one more than most states ask for.
 */
function usYear(year: number): Pattern {
  const next = year + 1;
  const winterEnd = onOrBefore(year, '12-22', friday);
  const thanksgiving = onOrBefore(year, '11-28', thursday);
  const springBreak = onOrBefore(next, '03-21', monday);
  const veterans = schoolDate(`${year}-11-11`);
  return {
    terms: [
      { name: 'semester-1', from: onOrBefore(year, '08-24', monday), to: winterEnd },
      { name: 'semester-2', from: afterWinter(winterEnd), to: onOrBefore(next, '06-07', friday) },
    ],
    daysOff: [
      oneDay('labor-day', onOrBefore(year, '09-07', monday)),
      oneDay('columbus-day', onOrBefore(year, '10-14', monday)),
      ...(weekdayOf(veterans) > friday ? [] : [oneDay('veterans-day', veterans)]),
      { name: 'thanksgiving', from: daysAfter(thanksgiving, -1), to: daysAfter(thanksgiving, 1) },
      oneDay('mlk-day', onOrBefore(next, '01-21', monday)),
      oneDay('presidents-day', onOrBefore(next, '02-21', monday)),
      { name: 'spring-break', from: springBreak, to: daysAfter(springBreak, 4) },
      oneDay('memorial-day', onOrBefore(next, '05-31', monday)),
    ],
  };
}

const oneDay = (name: PatternDayOff, day: SchoolDate): Stretch<PatternDayOff> => ({
  name,
  from: day,
  to: day,
});

/** The last `weekday` up to a day: the third Monday of January is the one up to 21 January. */
function onOrBefore(year: number, monthAndDay: string, weekday: Weekday): SchoolDate {
  const day = schoolDate(`${year}-${monthAndDay}`);
  return daysAfter(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The Monday two weeks after; the Tuesday when that Monday still stands in for New Year's Day. */
function afterWinter(lastDay: SchoolDate): SchoolDate {
  const back = daysAfter(lastDay, 17);
  return back.slice(5) <= '01-03' ? daysAfter(back, 1) : back;
}

/**
 * Two weeks that hold Good Friday and Easter Monday or lie against them: they begin with Easter Monday when Easter is by
 * 1 April, end before it when it is after 9 April, and have it in their middle else.
 */
function easterBreak(year: number): { readonly lastBefore: SchoolDate; readonly firstAfter: SchoolDate } {
  const sunday = easterOf(year);
  const goodFriday = daysAfter(sunday, -2);
  const easterMonday = daysAfter(sunday, 1);
  const day = sunday.slice(5);
  const first = day <= '04-01' ? easterMonday : daysAfter(sunday, day <= '04-09' ? -6 : -13);
  const back = daysAfter(first, 14);
  return {
    lastBefore: goodFriday < first ? daysAfter(goodFriday, -1) : daysAfter(first, -3),
    firstAfter: back === easterMonday ? daysAfter(back, 1) : back,
  };
}
