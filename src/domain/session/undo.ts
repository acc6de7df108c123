import type { Instant } from '../units';
import type { ActName } from './acts';
import { unheard } from './apply';
import { retell } from './replay';
import { startedHappening } from './segments';
import { elapsedAt, type Entry, type Happening, type Session, type Setup, type State } from './state';

/** The latest act, which Undo would take back; null when there is none or the session waits for an answer. */
export function latestAct(session: Session): Extract<Entry, { kind: 'act' }> | null {
  if (session.state.stage === 'held') return null;
  return session.entries.findLast((entry) => entry.kind === 'act') ?? null;
}

/**
 * What Undo would take back [A18]: the latest act, or the start itself while nothing was done, no round counted and no
 * practice is half-way to its target;
 * null while the session waits for an answer.
 */
export function undoable(session: Session): ActName | 'start' | null {
  if (session.state.stage === 'held') return null;
  const { setup, entries, state } = session;
  const begun =
    setup.practice === null
      ? state.counted.length > 0
      : elapsedAt(state.segment, state.at) >= state.segment.countsAfter;
  const fresh = entries.length === 0 && !begun;
  return latestAct(session)?.act.name ?? (fresh ? 'start' : null);
}

/** A session with what is told of it. */
export interface Told {
  readonly session: Session;
  readonly happenings: readonly Happening[];
}

/**
 * The session as it would be at `now` had the latest act not been given [A18]; null when there is none.
 * Where that would have ended the present segment meanwhile, it rests at 0:00 in hold instead, so that nothing jumps [A19].
 */
export function undoLatest(session: Session, now: Instant): Told | null {
  const act = latestAct(session);
  if (act === null) return null;
  const { setup, entries } = session;
  const index = entries.indexOf(act);
  const without = told(setup, entries.toSpliced(index, 1), now);
  const after = endedMeanwhile(session.state, without.session.state, act.at)
    ? told(setup, [...entries.slice(0, index), restOf(session, now)], now)
    : without;
  const missed = cuesMissed(told(setup, entries, now), after);
  return { session: after.session, happenings: shiftHappenings(session, after.session, missed, now) };
}

function told(setup: Setup, entries: readonly Entry[], now: Instant): Told {
  const { state, happenings } = retell(setup, entries, now);
  return { session: { setup, entries, state }, happenings };
}

/** Whether the present segment, or the one in which the act ended the session, runs out in the replay after the act. */
function endedMeanwhile({ stage, past, segment }: State, replayed: State, actAt: Instant): boolean {
  if (stage === 'done' && past.at(-1)?.why === 'time') return false;
  const piece = replayed.past.findLast(({ kind, round }) => kind === segment.kind && round === segment.round);
  return piece !== undefined && piece.to > actAt;
}

/** It takes the place of the act and of all after it: gaps in which the clock stood, and at rest it stands again. */
const restOf = ({ state }: Session, at: Instant): Entry => ({
  kind: 'rest',
  segment: state.segment.kind,
  round: state.segment.round,
  at,
});

/** Cues whose instants fell meanwhile are shown, not played [T11]. */
function cuesMissed(before: Told, after: Told): readonly Happening[] {
  const known = new Set(before.happenings.map(cueKey));
  return after.happenings
    .filter((happening) => happening.kind === 'cue' && !known.has(cueKey(happening)))
    .map(unheard);
}

const cueKey = (happening: Happening): string | null =>
  happening.kind === 'cue' ? `${happening.name} ${happening.due}` : null;

/** What is told when taking an act back puts the class into another segment, or wakes an ended session [A20]. */
function shiftHappenings(
  before: Session,
  after: Session,
  missed: readonly Happening[],
  now: Instant,
): readonly Happening[] {
  const left = before.state.segment;
  const entered = after.state.segment;
  const moved =
    left.kind !== entered.kind || left.round !== entered.round || left.startedAt !== entered.startedAt;
  const woken = before.state.stage === 'done' && after.state.stage !== 'done';
  const ended = before.state.stage !== 'done' && after.state.stage === 'done';
  const happenings: Happening[] = [];
  if (moved && !woken) {
    happenings.push({
      kind: 'segment-ended',
      segment: left.kind,
      round: left.round,
      elapsed: elapsedAt(left, now),
      why: 'undo',
      at: now,
    });
  }
  if ((moved || woken) && !ended) {
    happenings.push({ ...startedHappening(after.setup, after.state), at: now });
  }
  happenings.push(...missed);
  if (ended) happenings.push({ kind: 'ended', why: 'finished', at: now });
  if (after.state.held !== null) happenings.push({ kind: 'held', cause: after.state.held.cause, at: now });
  return happenings;
}
