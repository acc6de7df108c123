import { recordOf } from '../records/record-of';
import type { SessionRecord } from '../records/session-record';
import type { Wheel } from '../rotation/wheel';
import type { World } from '../view/world';
import { satRounds, sessionsSat } from './sat-rounds';
import { restOfToday } from './today';
import type { RoundOfDay } from './walk';

/** What is known of the plan's rounds up to the end of today, and the wheel that the next school day begins with. */
export interface KnownRounds {
  readonly sat: readonly RoundOfDay[];
  readonly today: readonly RoundOfDay[];
  readonly wheel: Wheel;
}

/**
 * The rounds that were sat by the log's `records`, and what is left of today. A round that goes on is a part of today
 * even when it has counted already.
 */
export function knownRounds(world: World, records: readonly SessionRecord[]): KnownRounds {
  const { session, plan } = world;
  const rest = restOfToday(world);
  const own = session === null ? [] : [recordOf(session)];
  const goingOn = new Set(rest.rounds.map(({ round }) => round));
  const sessions = sessionsSat(plan.id, [...records, ...own]).map((record) =>
    record.session === session?.setup.id
      ? { ...record, rounds: record.rounds.filter(({ round }) => !goingOn.has(round)) }
      : record,
  );
  return { sat: satRounds(plan, sessions), today: rest.rounds, wheel: rest.wheel };
}
