import { numberLimits, type NumberField } from './limits';
import { weekdayFields, type Timings, type Weekday } from './plan';
import type { PlanProblem } from './problem';
import { timingsOfWeekday } from './timings-on';

/** What is wrong with the timings of all days, and then with what a weekday has of its own [P4, P13, P14]. */
export const checkTimings = (timings: Timings): readonly PlanProblem[] => [
  ...timingFields.flatMap((field) => checkNumber(field, timings[field], null)),
  ...checkFinish(timings, null),
  ...weekdays.flatMap((weekday) => checkWeekday(timings, weekday)),
];

const timingFields = [
  'rounds',
  'roundSeconds',
  'moveSeconds',
  'openingSeconds',
  'closingSeconds',
  'privateWarningSeconds',
  'warningSeconds',
] as const;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function checkWeekday(timings: Timings, weekday: Weekday): readonly PlanProblem[] {
  const own = timings.byWeekday[weekday];
  if (own === undefined) return [];
  const figures = weekdayFields.flatMap((field): readonly PlanProblem[] => {
    if (field === 'startTime' || field === 'finishBy' || field === 'atZero') return [];
    const value = own[field];
    const { least, most } = numberLimits[field];
    return value === undefined || isWithin(field, value)
      ? []
      : [{ kind: 'weekday-number', weekday, field, value, least, most }];
  });
  const ownHours = own.startTime !== undefined || own.finishBy !== undefined;
  return ownHours ? [...figures, ...checkFinish(timings, weekday)] : figures;
}

/** Times of day as `HH:MM` sort as text. */
function checkFinish(timings: Timings, weekday: Weekday | null): readonly PlanProblem[] {
  const { startTime, finishBy } = weekday === null ? timings : timingsOfWeekday(timings, weekday);
  return finishBy === null || finishBy > startTime
    ? []
    : [{ kind: 'finish-before-start', weekday, startTime, finishBy }];
}

/** `station` is the id of the station that the figure is one of, null for a timing. */
export function checkNumber(
  field: NumberField,
  value: number,
  station: string | null,
): readonly PlanProblem[] {
  const { least, most } = numberLimits[field];
  return isWithin(field, value) ? [] : [{ kind: 'number', field, station, value, least, most }];
}

const isWithin = (field: NumberField, value: number): boolean =>
  Number.isInteger(value) && value >= numberLimits[field].least && value <= numberLimits[field].most;
