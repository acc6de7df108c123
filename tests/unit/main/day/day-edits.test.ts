import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanEdit } from '../../../../src/contract/edit';
import { planSchema } from '../../../../src/contract/plan-file/plan-schema';
import { dayKind } from '../../../../src/contract/saved/day';
import { plansKind } from '../../../../src/contract/saved/plans';
import type { Plan } from '../../../../src/domain/plan/plan';
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
  fc.record({ name: fc.constant('group-away'), group, away: on }),
  fc.record({ name: fc.constant('pupil-away'), pupil, away: on }),
);

const throughFile = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test('[D1] whatever edits make can be read again at the next start, and all of it can be taken back', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 25 }), (given) => {
      const shelf = forgetfulShelf(shelfOn(aDisk(), { wall: () => 0 }));
      const book = createDayBook(shelf, [full], monday, () => '2026-09-07T08:00:00.000Z');
      const whole = () => ({ plan: book.plan(), away: [...book.world(null).awayGroups].sort() });
      const before = whole();
      for (const edit of given) {
        const { ok, said } = book.edit(edit);
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
