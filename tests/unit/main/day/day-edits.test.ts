import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanEdit } from '../../../../src/contract/edit';
import { planSchema } from '../../../../src/contract/plan-file/plan-schema';
import { dayKind } from '../../../../src/contract/saved/day';
import { plansKind } from '../../../../src/contract/saved/plans';
import type { Plan } from '../../../../src/domain/plan/plan';
import { schoolDate, timeOfDay } from '../../../../src/domain/units';
import { createDayBook } from '../../../../src/main/day/day-book';
import { forgetfulShelf } from '../../../../src/main/day/shelf';
import { aSavedPlan, monday } from '../../../support/lessons';
import { aDisk, shelfOn } from '../../../support/memory-disk';

const crowd = Array.from({ length: 98 }, (_, index) => ({ id: `p${index}`, name: 'Ben' }));
const plan = aSavedPlan();
/** Two more pupils are one too many for the first group. */
const full: Plan = {
  ...plan,
  groups: plan.groups.map((group) => (group.id === 'g1' ? { ...group, pupils: crowd } : group)),
};

const group = fc.constantFrom('g1', 'g2', 'g5', 'brown-bears', 'g99', 'Not an id!', 'constructor');
const pupil = fc.constantFrom('p0', 'p97', 'amara', 'amara-2', 'pupil', 'nobody', '__proto__');
const name = fc.oneof(
  fc.constantFrom('Amara', 'Wolves', 'Blue Whales', '', '  ', 'constructor', '李', '\u33ae'.repeat(24)),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const on = fc.boolean();
/** Any of a record's fields, each there or not; in a plain object, as a message from a window is. */
const some: { requiredKeys: never[]; noNullPrototype: true } = { requiredKeys: [], noNullPrototype: true };
const station = fc.constantFrom('tt', 'iw', 'hw', 'pw', 'station', 'wolves', 'garden');
const figure = fc.constantFrom(-1, 0, 1, 2, 60, 300, 20_000);
const place = fc.nat({ max: 7 });
const weekday = fc.constantFrom(1, 3, 7);
const startTime = fc.constantFrom(timeOfDay('00:00'), timeOfDay('09:00'), timeOfDay('23:59'));
const day = fc.constantFrom('2026-10-26', '2026-10-30', '2027-02-15').map(schoolDate);
const look = fc.constant({ emblem: 'bee', colour: 'gold' } as const);
const follows = fc.array(fc.record({ after: station, follower: station }), { maxLength: 2 });
const stationChange = fc.record(
  {
    name,
    teacherLed: on,
    capacity: fc.option(figure),
    seconds: fc.option(figure),
    floorSeconds: figure,
    planningSeconds: figure,
    voice: fc.constant({ level: 2, word: ' talk ' } as const),
    directions: fc.array(fc.record({ icon: fc.constantFrom('sit', null), text: name }), { maxLength: 3 }),
    materials: fc.array(name, { maxLength: 3 }),
    choices: fc.array(name, { maxLength: 3 }),
    introducedOn: fc.option(fc.constant(monday)),
    inCycle: on,
  },
  some,
);
const edits: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({ name: fc.constant('group-count'), count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ name: fc.constant('rename-group'), group, to: name }),
  fc.record({
    name: fc.constant('timings'),
    rounds: fc.integer({ min: 1, max: 12 }),
    moveSeconds: fc.integer({ min: 0, max: 1800 }),
  }),
  fc.record({ name: fc.constant('in-cycle'), station: fc.constantFrom('tt', 'iw', 'hw', 'garden'), on }),
  fc.record({ name: fc.constant('add-pupil'), group, pupil: name }),
  fc.record({ name: fc.constant('remove-pupil'), pupil }),
  fc.record({ name: fc.constant('rename-pupil'), pupil, to: name }),
  fc.record({ name: fc.constant('move-pupil'), pupil, group }),
  fc.record({ name: fc.constant('add-group') }),
  fc.record({ name: fc.constant('remove-group'), group }),
  fc.record({
    name: fc.constant('change-group'),
    group,
    change: fc.record({ name, shortName: name, look }, some),
  }),
  fc.record({ name: fc.constant('move-group'), group, to: place }),
  fc.record({ name: fc.constant('add-station'), called: name }),
  fc.record({ name: fc.constant('remove-station'), station }),
  fc.record({ name: fc.constant('move-station'), station, to: place }),
  fc.record({ name: fc.constant('change-station'), station, change: stationChange }),
  fc.record({ name: fc.constant('set-cycle'), cycle: fc.array(station, { maxLength: 9 }) }),
  fc.record({
    name: fc.constant('set-cycle'),
    cycle: fc.constant<string[]>(['tt', 'iw', 'pw']),
    follows,
    capacities: fc.array(fc.record({ station, groups: figure }), { maxLength: 2 }),
    joining: fc.array(station, { maxLength: 2 }),
  }),
  fc.record({
    name: fc.constant('change-plan'),
    change: fc.record({ name, workWord: name, motto: name }, some),
  }),
  fc.record({ name: fc.constant('set-weekdays'), weekdays: fc.array(weekday, { maxLength: 7 }) }),
  fc.record(
    {
      name: fc.constant('set-terms'),
      terms: fc.array(fc.record({ from: day, to: day, name }), { maxLength: 3 }),
      holidays: fc.array(fc.record({ from: day, to: day, name }), { maxLength: 2 }),
    },
    { requiredKeys: ['name', 'terms'] },
  ),
  fc.record({
    name: fc.constant('set-holidays'),
    holidays: fc.array(fc.record({ from: day, to: day, name }), { maxLength: 3 }),
  }),
  fc
    .record({ rounds: figure, startTime, finishBy: startTime, shownOn: weekday }, some)
    .map((change): PlanEdit => ({
      name: 'timings',
      ...change,
    })),
  fc.record({
    name: fc.constant('timings'),
    byWeekday: fc.record(
      {
        3: fc.record(
          {
            rounds: figure,
            finishBy: fc.constant(null),
            startTime,
            warningSeconds: figure,
            atZero: fc.constant('hold'),
          },
          some,
        ),
      },
      some,
    ),
  }),
  fc.record({ name: fc.constant('group-away'), group, away: on }),
  fc.record({ name: fc.constant('pupil-away'), pupil, away: on }),
);

const throughFile = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test('[D1] whatever edits make can be read again at the next start, and all of it can be taken back', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 40 }), (given) => {
      const shelf = forgetfulShelf(shelfOn(aDisk(), { wall: () => 0 }));
      const book = createDayBook(shelf, [full], monday, () => '2026-09-07T08:00:00.000Z');
      const whole = () => ({ plan: book.plan(), away: [...book.world(null).awayGroups].sort() });
      const before = whole();
      for (const edit of given) {
        // As it comes from a window: in plain objects.
        const { ok, said } = book.edit(structuredClone(edit));
        expect(said === null).toBe(ok);
        expect(planSchema.parse(throughFile(book.plan()))).toEqual(book.plan());
        expect(plansKind.read(throughFile(shelf.plans.get()), plansKind.version)).not.toBeNull();
        expect(dayKind.read(throughFile(shelf.day.get()), dayKind.version)).not.toBeNull();
      }
      while (book.undoable() !== null) book.undo();
      expect(whole()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
