import fc from 'fast-check';
import type { Mark } from '../../src/domain/stamina/mark';
import { cadences, type Ramp } from '../../src/domain/stamina/ramp';
import type { SchoolDate } from '../../src/domain/units';
import { day } from './stamina';

/** Ramps of any shape that the check of a plan lets pass; about half of them can be walked to their end in a term. */
export const arbitraryRamp: fc.Arbitrary<Ramp> = fc
  .record({
    startSeconds: fc.integer({ min: 10, max: 600 }),
    stepSeconds: fc.integer({ min: 1, max: 300 }),
    cadence: fc.constantFrom(...cadences),
    rise: fc.integer({ min: 0, max: 1800 }),
    ceiling: fc.option(fc.integer({ min: 0, max: 1800 })),
  })
  .map(({ startSeconds, stepSeconds, cadence, rise, ceiling }) => ({
    startSeconds,
    stepSeconds,
    cadence,
    goalSeconds: startSeconds + rise,
    ceilingSeconds: ceiling === null ? null : startSeconds + ceiling,
  }));

/** One thing that happens on a day, its length being a part of the way that a ramp may go. */
interface Happening {
  readonly kind: 'practice' | 'round' | 'broke' | 'hold' | 'let-go';
  /** Seconds. */
  readonly seconds: number;
  readonly station: string;
}

const arbitraryHappening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('practice' as const) },
    { weight: 2, arbitrary: fc.constantFrom('round' as const, 'broke' as const) },
    { weight: 1, arbitrary: fc.constantFrom('hold' as const, 'let-go' as const, 'let-go' as const) },
  ),
  // Short, long, and now and then longer than any ramp.
  seconds: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 1800 }), fc.constant(10_800)),
  station: fc.constantFrom('IW', 'IW', 'PW'),
});

/** Some days, with breaks between some of them, and what happens on each. */
export const arbitraryTerm: fc.Arbitrary<readonly Mark[]> = fc
  .array(
    fc.record({
      daysOff: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(0, 0, 2) },
        { weight: 1, arbitrary: fc.nat({ max: 30 }) },
      ),
      happenings: fc.array(arbitraryHappening, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((days) => {
    let date = -1;
    return days.flatMap(({ daysOff, happenings }) => {
      date += 1 + daysOff;
      return happenings.map((happening, index) => markOf(happening, day(date), index));
    });
  });

function markOf({ kind, seconds, station }: Happening, date: SchoolDate, index: number): Mark {
  const head = { id: `${date}-${index}`, station, date, at: `${date}T09:${10 + index}:00Z` };
  switch (kind) {
    case 'practice':
      return { ...head, kind, seconds, target: 0, ended: 'broke', edited: false };
    case 'hold':
    case 'let-go':
      return { ...head, kind: 'hold', on: kind === 'hold' };
    default:
      return { ...head, kind, seconds, session: date, round: kind === 'round' ? index + 1 : 100 + index };
  }
}
