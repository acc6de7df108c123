import fc from 'fast-check';
import { checkPlan } from '../../src/domain/plan/check';
import { defaultGroups } from '../../src/domain/plan/default-groups';
import { stationColours, stationIcons } from '../../src/domain/plan/looks';
import type { FollowRule, Group, Plan, Station, StationId, Timings } from '../../src/domain/plan/plan';
import { timeOfDay } from '../../src/domain/units';

/** A station that takes any number of groups, in the cycle, whose name is its id. */
export const aStation = (id: StationId, changes: Partial<Station> = {}): Station => ({
  id,
  name: id,
  look: { icon: 'independent', colour: 'teal' },
  teacherLed: false,
  capacity: null,
  seconds: null,
  floorSeconds: 300,
  planningSeconds: 0,
  voice: { level: 0, word: 'silent' },
  directions: [],
  materials: [],
  choices: [],
  introducedOn: null,
  inCycle: true,
  ramp: null,
  ...changes,
});

/** The first of the groups that the product offers: g1 is Red Foxes, g2 Blue Whales, ... */
export const groupsOf = (count: number): readonly Group[] =>
  defaultGroups.slice(0, count).map((group, index) => ({ ...group, id: `g${index + 1}`, pupils: [] }));

/** "B follows A" as `follows('A', 'B')`. */
export const follows = (after: StationId, follower: StationId): FollowRule => ({ after, follower });

const someTimings: Timings = {
  rounds: 4,
  roundSeconds: 900,
  moveSeconds: 180,
  openingSeconds: 60,
  closingSeconds: 120,
  startTime: timeOfDay('09:30'),
  finishBy: null,
  privateWarningSeconds: 120,
  warningSeconds: 60,
  atZero: 'advance',
  byWeekday: {},
};

type PlanChanges = Partial<Omit<Plan, 'timings'>> & { readonly timings?: Partial<Timings> };

/** A valid plan of the starter's shape, in short ids: five groups on TT IW PW SP HW, where TT takes one and IW follows TT. */
export const aPlan = ({ timings, ...changes }: PlanChanges = {}): Plan => ({
  id: 'a-plan',
  name: 'A plan',
  workWord: 'Write',
  workNoun: 'writing',
  motto: '',
  closingTitle: 'Pencils down.',
  closingWords: 'Books closed.',
  stations: [
    aStation('TT', { teacherLed: true }),
    aStation('IW', { planningSeconds: 120 }),
    aStation('PW'),
    aStation('SP'),
    aStation('HW'),
  ],
  cycle: ['TT', 'IW', 'PW', 'SP', 'HW'],
  follows: [follows('TT', 'IW')],
  groups: groupsOf(5),
  age: null,
  shortestRoundSeconds: 300,
  weekdays: [1, 2, 3, 4, 5],
  terms: [],
  holidays: [],
  ...changes,
  timings: { ...someTimings, ...timings },
});

const arbitraryTimings: fc.Arbitrary<Timings> = fc.record({
  rounds: fc.integer({ min: 1, max: 6 }),
  roundSeconds: fc.integer({ min: 60, max: 3600 }),
  moveSeconds: fc.integer({ min: 0, max: 600 }),
  openingSeconds: fc.integer({ min: 0, max: 300 }),
  closingSeconds: fc.integer({ min: 0, max: 300 }),
  startTime: fc.constantFrom(timeOfDay('09:30'), timeOfDay('00:00'), timeOfDay('23:40')),
  finishBy: fc.constant(null),
  privateWarningSeconds: fc.constantFrom(0, 60, 120, 300),
  warningSeconds: fc.constantFrom(0, 30, 60),
  atZero: fc.constantFrom('advance', 'hold'),
  byWeekday: fc.constant({}),
});

/** Mostly unlimited, so that most random cycles can hold their groups. */
const arbitraryCapacity = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
);

const arbitraryStation = (index: number): fc.Arbitrary<Station> =>
  fc
    .record({
      capacity: index === 0 ? fc.constant(null) : arbitraryCapacity,
      teacherLed: index === 0 ? fc.constant(false) : fc.nat({ max: 4 }).map((roll) => roll === 0),
      seconds: fc.option(fc.integer({ min: 1, max: 3600 }), { freq: 4 }),
      planningSeconds: fc.constantFrom(0, 0, 120),
      inCycle: index === 0 ? fc.constant(true) : fc.nat({ max: 4 }).map((roll) => roll > 0),
    })
    .map((changes) =>
      aStation(`s${index + 1}`, {
        ...changes,
        look: {
          icon: stationIcons[index % stationIcons.length] ?? 'independent',
          colour: stationColours[index % stationColours.length] ?? 'teal',
        },
      }),
    );

/** The rules "b follows a" that a cycle of these slots keeps, whichever of its stations have joined it. */
function keptRules(cycle: readonly StationId[]): readonly FollowRule[] {
  return [...new Set(cycle)].flatMap((after) => {
    const next = cycle.flatMap((station, slot) =>
      station === after ? [cycle[(slot + 1) % cycle.length] ?? after] : [],
    );
    const [follower, ...others] = [...new Set(next)];
    return follower === undefined || follower === after || others.length > 0 ? [] : [{ after, follower }];
  });
}

/**
 * Any plan that can be used: 1 to 12 groups, 2 to 12 slots, capacities, a station in several slots, rules awake and
 * asleep, some stations not yet in the cycle. The first station is unlimited and in the cycle.
 */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .integer({ min: 2, max: 8 })
  .chain((count) =>
    fc.record({
      stations: fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryStation(index))),
      extra: fc.array(fc.nat({ max: count - 1 }), { maxLength: 12 - count }),
      order: fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
      groups: fc.integer({ min: 1, max: 12 }),
      rules: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      timings: arbitraryTimings,
    }),
  )
  .map(({ stations, extra, order, groups, rules, timings }) => {
    const slots = [...stations.keys(), ...extra].map((index) => `s${index + 1}`);
    const cycle = slots
      .map((station, slot) => ({ station, key: order[slot] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ station }) => station);
    return aPlan({
      stations,
      cycle,
      follows: keptRules(cycle).filter((_, index) => rules[index] === true),
      groups: groupsOf(groups),
      timings,
    });
  })
  .filter((plan) => checkPlan(plan).length === 0);

/** Any plan that can be used although each of its stations takes only so many groups: nothing can be filled. */
export const arbitraryLimitedPlan: fc.Arbitrary<Plan> = fc
  .tuple(arbitraryPlan, fc.array(fc.integer({ min: 3, max: 12 }), { minLength: 8, maxLength: 8 }))
  .map(([plan, most]) => ({
    ...plan,
    stations: plan.stations.map((one, index) => ({ ...one, capacity: one.capacity ?? most[index] ?? 12 })),
  }))
  .filter((plan) => checkPlan(plan).length === 0);
