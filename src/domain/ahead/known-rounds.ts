import { recordOf } from '../records/record-of';
import type { SessionRecord } from '../records/session-record';
import type { Wheel } from '../rotation/wheel';
import type { Session } from '../session/state';
import type { Steps } from '../steps';
import type { World } from '../view/world';
import { satRounds, sessionsSat } from './sat-rounds';
import { restOfToday, type RestOfToday } from './today';
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
export function* knownRounds(world: World, records: readonly SessionRecord[]): Steps<KnownRounds> {
  const { session, plan } = world;
  const rest = restOfToday(world);
  const own = ownRecord(session, rest);
  const others = records.filter((record) => record.session !== session?.setup.id);
  const sessions = sessionsSat(plan.id, own === null ? others : [...others, own]);
  return { sat: yield* satRounds(plan, sessions), today: rest.rounds, wheel: rest.wheel };
}

/** The session's record without the rounds that `rest` still has. */
function ownRecord(session: Session | null, rest: RestOfToday): SessionRecord | null {
  if (session === null || session.setup.practice !== null) return null;
  const goingOn = new Set(rest.rounds.map(({ round }) => round));
  const record = recordOf(session);
  return { ...record, rounds: record.rounds.filter(({ round }) => !goingOn.has(round)) };
}

/**
 * All that the rounds known and to come are made from but the log, as a text to compare: while it is the same, so are
 * they. Most that happens in a session (a pause, a cue, a picture on the wall) changes nothing of them.
 */
export function basisOf({ session, ...day }: World): string {
  const { plan, date, awayGroups, shortDay, wheel, countedToday, stamina } = day;
  const targets = stamina.map(({ station, target }) => [station, target]);
  const rest = restOfToday({ ...day, session });
  const today = rest.rounds.map((round) => [
    round.round,
    round.state,
    round.places,
    round.length,
    round.wheel,
  ]);
  const own = ownRecord(session, rest);
  const stage = session?.state.stage ?? null;
  return JSON.stringify([
    plan,
    date,
    awayGroups,
    shortDay,
    wheel,
    countedToday,
    targets,
    stage,
    own,
    today,
    rest.wheel,
  ]);
}
