import { between, latest, millis, type Millis } from '../units';
import type { Plan } from '../plan/plan';
import { planToday } from '../session/plan-today';
import { placesOf } from '../rotation/places';
import { afterRound } from '../rotation/wheel';
import { workDone } from '../session/segments';
import { remainingAt, wholeLength, type Session } from '../session/state';
import { isOfDay } from './in-day';
import { practiceScene } from './practice-scene';
import { rowsAt, sessionRows, stationFace } from './rows';
import type { ClockFace, CueFace, DisplaySnapshot, Row, Scene } from './snapshot';
import type { World } from './world';

/** What comes from outside the domain into every snapshot. */
export interface Frame {
  /** Rises with each snapshot. */
  readonly revision: number;
  readonly clock: ClockFace;
  readonly theme: 'light' | 'dark';
  /** A cue whose instant fell while nothing ran: it is shown from `at` on, when it was told [T11]. */
  readonly lateCue: CueFace | null;
}

/** The whole of what the class may see; the display gets no private figure. */
export function displaySnapshot(world: World, { lateCue, ...frame }: Frame): DisplaySnapshot {
  const { session } = world;
  const plan = session?.setup.plan ?? planToday(world.plan, world.date, world.stamina);
  const rows = session === null ? armedRows(world) : rowsOf(session);
  const { workWord, workNoun, motto, closingTitle, closingWords } = plan;
  return {
    ...frame,
    words: { workWord, workNoun, motto, closingTitle, closingWords },
    scene: sceneOf(session, plan),
    rows,
    stations: plan.stations.flatMap(({ id, inCycle }) => (inCycle ? (stationFace(plan, id) ?? []) : [])),
    planningFillsWall: session === null ? null : planningForAll(session, rows),
    overlay: session?.state.overlay ?? { kind: 'none' },
    spotlight: session === null ? null : spotlightOf(session, rows),
    cue: session === null ? null : laterCue(session.state.cue, lateCue),
  };
}

const laterCue = (own: CueFace | null, late: CueFace | null): CueFace | null =>
  own === null || (late !== null && late.at > own.at) ? late : own;

function armedRows({ plan, wheel, awayGroups }: World): readonly Row[] {
  const away = new Set(awayGroups);
  const places = placesOf(plan, wheel, away);
  return rowsAt(plan, places, placesOf(plan, afterRound(plan, wheel, places), away));
}

/** A practice has no rows: its station fills the wall. */
const rowsOf = (session: Session): readonly Row[] =>
  session.setup.practice === null ? sessionRows(session) : [];

function sceneOf(session: Session | null, plan: Plan): Scene {
  if (session === null) return { kind: 'idle', startTime: plan.timings.startTime };
  const { setup, state } = session;
  const { segment } = state;
  if (state.stage === 'held') {
    return {
      kind: 'held',
      round: segment.round,
      remaining: millis(Math.max(0, remainingAt(segment, state.held?.from ?? state.at))),
    };
  }
  if (setup.practice !== null) return practiceScene(session, setup.practice);
  if (state.stage === 'done' || !isOfDay(segment)) {
    return {
      kind: 'done',
      finishedAt: state.finishedAt ?? state.at,
      worked: workDone(state, state.at),
      round: segment.round,
    };
  }
  return {
    kind: 'running',
    segment: {
      kind: segment.kind,
      round: segment.round,
      rounds: state.lastRound,
      from: segment.from,
      length: wholeLength(segment),
      pausedAt: segment.pausedAt,
      holds: segment.holds,
    },
  };
}

/** The planning screen fills the wall while every present group is at a station that has a window. */
function planningForAll({ state }: Session, rows: readonly Row[]): Millis | null {
  if (state.stage !== 'running' || state.segment.kind !== 'work') return null;
  const present = rows.filter((row) => !row.away);
  const ends = present.flatMap((row) => (row.planningEnds === null ? [] : [row.planningEnds]));
  if (present.length === 0 || ends.length < present.length) return null;
  return between(state.segment.from, ends.reduce(latest));
}

/** By itself when all groups are at one station, else while the teacher shows it [T18]. */
function spotlightOf({ setup, state }: Session, rows: readonly Row[]): DisplaySnapshot['spotlight'] {
  if (state.stage !== 'running') return null;
  if (state.spotlight !== null) {
    const station = stationFace(setup.plan, state.spotlight.station);
    return station === null ? null : { station, until: state.spotlight.until };
  }
  if (state.segment.kind !== 'work') return null;
  const stations = rows.flatMap((row) => (row.station === null ? [] : [row.station]));
  const [first] = stations;
  const together = first !== undefined && stations.every((station) => station.id === first.id);
  return together && first.directions.length > 0 ? { station: first, until: null } : null;
}
