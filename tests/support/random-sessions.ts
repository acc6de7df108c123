import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan/plan';
import type { Act, Answer } from '../../src/domain/session/acts';
import { nextMoment } from '../../src/domain/session/advance';
import { forecastEnd } from '../../src/domain/session/forecast';
import type { Session, Setup } from '../../src/domain/session/state';
import { startSession, step } from '../../src/domain/session/step';
import { between, millis, plus, seconds, type Instant } from '../../src/domain/units';
import { arbitraryPlan, aStation } from './plans';

import { aSetup, dayStart, eventOf, type Doing, type Lived, type Moment } from './sessions';
import { aRamp } from './stamina';

/** What a random day does, before it is known what stands at that moment. */
export interface Intent {
  /** Milliseconds since the intent before; null: exactly when something happens by itself. */
  readonly after: number | null;
  readonly name: Doing['name'];
  /** Chooses among rounds, groups, stations, minutes, answers. */
  readonly pick: number;
  readonly on: boolean;
}

const everyAct: readonly Act['name'][] = [
  'pause',
  'resume',
  'plus',
  'minus',
  'next',
  'back',
  'jump',
  'restart',
  'hold',
  'end',
  'attention',
  'two-fingers',
  'blank',
  'message',
  'show',
  'fit',
  'drop-rounds',
  'away',
  'let-chime',
  'broke',
  'answer',
];

/** Acts that come often in a day, so that random ones are not all refused. */
const common: readonly Doing['name'][] = [
  'pause',
  'resume',
  'resume',
  'plus',
  'minus',
  'next',
  'answer',
  'hold',
];

const arbitraryIntent = (names: readonly Doing['name'][]): fc.Arbitrary<Intent> =>
  fc.record({
    after: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 60_000 }) },
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 20 * 60_000 }) },
    ),
    name: fc.constantFrom(...names),
    pick: fc.nat({ max: 59 }),
    on: fc.boolean(),
  });

/** Acts alone, with no gap and no undo. */
export const arbitraryActs = (maxLength = 12): fc.Arbitrary<readonly Intent[]> =>
  fc.array(arbitraryIntent([...everyAct, ...common]), { maxLength });

/** Acts and gaps. */
export const arbitraryEvents = (maxLength = 12): fc.Arbitrary<readonly Intent[]> =>
  fc.array(arbitraryIntent([...everyAct, ...common, 'gap', 'gap']), { maxLength });

/** Everything that can befall a session. */
export const arbitraryIntents = (maxLength = 12): fc.Arbitrary<readonly Intent[]> =>
  fc.array(arbitraryIntent([...everyAct, ...common, 'undo', 'undo', 'undo', 'gap']), { maxLength });

/** A session of any usable plan, with groups away, begun late or early, perhaps with the rounds that were left. */
export const arbitrarySetup: fc.Arbitrary<Setup> = fc
  .record({
    plan: arbitraryPlan,
    away: fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
    late: fc.integer({ min: -600_000, max: 600_000 }),
    first: fc.nat({ max: 2 }),
    /** Rounds of a short day, in seconds. */
    short: fc.array(fc.integer({ min: 60, max: 1200 }), { maxLength: 3 }),
    /** Numbers of stations whose minutes grow. */
    growing: fc.array(fc.nat({ max: 11 }), { maxLength: 6 }),
  })
  .map(({ plan, away, late, first, short, growing }) =>
    aSetup({
      plan: withRamps(plan, growing),
      away: groupsAt(plan, away),
      scheduledStart: plus(dayStart, millis(late)),
      firstRound: Math.min(first + 1, plan.timings.rounds),
      fitted: Object.fromEntries(short.map((length, index) => [index + 1, seconds(length)])),
    }),
  );

/** A practice at a station of any usable plan. */
export const arbitraryPractice: fc.Arbitrary<Setup> = fc
  .record({ setup: arbitrarySetup, target: fc.integer({ min: 10, max: 1800 }), station: fc.nat({ max: 11 }) })
  .map(({ setup, target, station }) => {
    const { stations } = setup.plan;
    const { id } = stations[station % stations.length] ?? aStation('none');
    return { ...setup, practice: { station: id, target: seconds(target), bars: [] } };
  });

const withRamps = (plan: Plan, numbers: readonly number[]): Plan => ({
  ...plan,
  stations: plan.stations.map((station, index) =>
    numbers.includes(index) && !station.teacherLed ? { ...station, ramp: aRamp() } : station,
  ),
});

const groupsAt = (plan: Plan, numbers: readonly number[]): readonly string[] =>
  plan.groups.filter((_, index) => numbers.includes(index)).map((group) => group.id);

/** What the intent comes to in `session`: when, and what. */
export function momentOf(session: Session, intent: Intent): Moment {
  const { setup, state } = session;
  const edge = nextMoment(setup, state);
  const now =
    intent.after === null && edge !== null ? edge : plus(state.at, millis(intent.after ?? seconds(90)));
  return [now, doingOf(session, { ...intent, name: sensible(session, intent) }, now)];
}

/** A teacher mostly answers when asked, and goes on after a pause. */
function sensible({ state }: Session, { name, pick }: Intent): Doing['name'] {
  if (state.stage === 'held' && name !== 'gap' && pick % 4 > 0) return 'answer';
  return name === 'pause' && state.segment.pausedAt !== null ? 'resume' : name;
}

function doingOf({ setup, state }: Session, { name, pick, on }: Intent, now: Instant): Doing {
  const { plan } = setup;
  const among = <T>(list: readonly [T, ...T[]]): T => list[pick % list.length] ?? list[0];
  switch (name) {
    case 'plus':
    case 'minus':
      return { name, minutes: 1 + (pick % 5) };
    case 'jump':
      return { name, round: setup.firstRound + (pick % (setup.lastRound - setup.firstRound + 1)) };
    case 'hold':
    case 'attention':
    case 'two-fingers':
    case 'blank':
      return { name, on };
    case 'message':
      return { name, text: on ? 'Bring your notebook' : null };
    case 'show':
      return { name, station: on ? (plan.stations[pick % plan.stations.length]?.id ?? null) : null };
    case 'fit':
      return { name, end: plus(now, millis((between(now, forecastEnd(setup, state, now)) * pick) / 60)) };
    case 'drop-rounds': {
      const left = plus(now, millis((between(now, forecastEnd(setup, state, now)) * pick) / 60));
      return { name, last: setup.firstRound + (pick % setup.lastRound), end: on ? left : null };
    }
    case 'away':
      return { name, group: plan.groups[pick % plan.groups.length]?.id ?? '', away: on };
    case 'broke':
      return { name, station: among([null, ...setup.plan.stations.map(({ id }) => id)]) };
    case 'answer':
      return {
        name,
        answer: among<Answer>(['carry-on', 'carry-on', 'count', 'count', 'next-round', 'next-round', 'end']),
      };
    case 'gap':
      return { name, from: plus(state.at, millis((between(state.at, now) * pick) / 60)), cause: 'slept' };
    default:
      return { name };
  }
}

/** Lives through random intents; `each` is told of every step with the session before it. */
export function liveRandomly(
  setup: Setup,
  intents: readonly Intent[],
  each: (before: Session, moment: Moment, stepped: ReturnType<typeof step>) => void = () => undefined,
): Lived & { readonly moments: readonly Moment[] } {
  const started = startSession(setup);
  let { session } = started;
  const happenings = [...started.happenings];
  const taken: boolean[] = [];
  const moments: Moment[] = [];
  for (const intent of intents) {
    const moment = momentOf(session, intent);
    const stepped = step(session, eventOf(moment[1]), moment[0]);
    each(session, moment, stepped);
    session = stepped.session;
    happenings.push(...stepped.happenings);
    taken.push(stepped.taken);
    moments.push(moment);
  }
  return { session, happenings, taken, moments };
}
