import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import { setInCycle } from '../../../../src/domain/plan/edits/stations';
import { capacityOf, type GroupId, type Plan, type StationId } from '../../../../src/domain/plan/plan';
import { recordOf } from '../../../../src/domain/records/record-of';
import {
  applySession,
  type RotationEntry,
  type SessionRecord,
} from '../../../../src/domain/records/session-record';
import { awakeRules } from '../../../../src/domain/rotation/cycle';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import type { Places } from '../../../../src/domain/rotation/places';
import type { Happening, Session } from '../../../../src/domain/session/state';
import { step } from '../../../../src/domain/session/step';
import { minutes, plus } from '../../../../src/domain/units';
import { arbitraryPlan } from '../../../support/plans';
import { arbitraryEvents, liveRandomly, type Intent } from '../../../support/random-sessions';
import { aSetup } from '../../../support/sessions';

interface Day {
  readonly intents: readonly Intent[];
  /** For each group of the plan in turn. */
  readonly away: readonly boolean[];
  /** The number of a station that joins the cycle, or leaves it, before the day. */
  readonly toggled: number | null;
}

const arbitraryDay: fc.Arbitrary<Day> = fc.record({
  intents: arbitraryEvents(6),
  away: fc.array(
    fc.nat({ max: 4 }).map((roll) => roll === 0),
    { minLength: 12, maxLength: 12 },
  ),
  toggled: fc.option(fc.nat({ max: 7 }), { freq: 2 }),
});

const fortyDays = fc.tuple(arbitraryPlan, fc.array(arbitraryDay, { minLength: 40, maxLength: 40 }));

interface LivedDay {
  readonly plan: Plan;
  readonly session: Session;
  readonly happenings: readonly Happening[];
  readonly record: SessionRecord;
}

function changed(plan: Plan, toggled: number | null): Plan {
  const station = toggled === null ? undefined : plan.stations[toggled];
  const candidate = station === undefined ? plan : setInCycle(plan, station.id, !station.inCycle);
  return checkPlan(candidate).length === 0 ? candidate : plan;
}

/** Each day a session with random acts, its wheel carried over by its record as main does it. */
function live(start: Plan, days: readonly Day[]): readonly LivedDay[] {
  let plan = start;
  let entry: RotationEntry | undefined;
  return days.map((day, index) => {
    plan = changed(plan, day.toggled);
    const { wheel } = dealWheel(plan, entry?.wheel ?? null);
    const away = plan.groups.filter((_, at) => day.away[at] === true).map(({ id }) => id);
    const begun = liveRandomly(aSetup({ id: `day-${index}`, plan, wheel, away }), day.intents);
    // The day goes on by itself for two hours; a session that is still held or on hold is left so.
    const { session, happenings } = step(
      begun.session,
      { kind: 'time' },
      plus(begun.session.state.at, minutes(120)),
    );
    const record = recordOf(session);
    entry = applySession(record, entry);
    return { plan, session, happenings: [...begun.happenings, ...happenings], record };
  });
}

const sitting = (places: Places, station: StationId): number =>
  Object.values(places).filter((at) => at === station).length;

const everyDay = (holds: (days: readonly LivedDay[]) => void): void =>
  fc.assert(
    fc.property(fortyDays, ([plan, days]) => holds(live(plan, days))),
    { numRuns: 4 },
  );

describe('forty days of sessions with cut, repeated, skipped and restarted rounds', () => {
  test('[R4] [R9] in no work segment is a station overfull or a present group nowhere', () => {
    everyDay((days) => {
      for (const { plan, happenings } of days)
        for (const happening of happenings) {
          if (happening.kind !== 'segment-started' || happening.segment !== 'work') continue;
          for (const station of plan.stations)
            if (sitting(happening.places, station.id) > capacityOf(station))
              expect.fail(`${station.id} has ${sitting(happening.places, station.id)} groups`);
        }
    });
  });

  test('[R8] in the rounds that counted the station attended next after A is B, across days too, where B had room', () => {
    everyDay((days) => {
      const debts = new Map<GroupId, StationId>();
      for (const { plan, record } of days) {
        const rules = awakeRules(plan);
        for (const { where } of record.rounds) {
          for (const [group, station] of Object.entries(where)) {
            if (station === null) continue;
            const owed = rules.find((rule) => rule.after === debts.get(group))?.follower;
            const b = plan.stations.find(({ id }) => id === owed);
            if (b !== undefined && station !== owed && sitting(where, b.id) < capacityOf(b))
              expect.fail(`${group} is owed ${owed}, which has room, and sits at ${station}`);
            if (station === owed) debts.delete(group);
            if (rules.some((rule) => rule.after === station)) debts.set(group, station);
          }
        }
      }
    });
  });

  test('[R2] [T7] each day moves every slot on by the number of rounds that counted, each round counted once', () => {
    everyDay((days) => {
      for (const { record } of days) {
        const numbers = record.rounds.map(({ round }) => round);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        const { before, after } = record.wheel;
        for (const [group, slot] of Object.entries(before.slots))
          if (after.slots[group] !== (slot + numbers.length) % before.cycle.length)
            expect.fail(`${group} went from ${slot} to ${after.slots[group]} in ${numbers.length} rounds`);
      }
    });
  });

  test('[T19] [R12] every group of the plan was somewhere or missed something in each round that counted', () => {
    everyDay((days) => {
      for (const { plan, record } of days)
        for (const { where, missed } of record.rounds)
          for (const { id } of plan.groups)
            if (((where[id] ?? null) === null) !== (missed[id] !== undefined))
              expect.fail(`${id}: at ${where[id]}, missed ${missed[id]}`);
    });
  });
});
