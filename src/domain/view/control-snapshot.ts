import { isSchoolDay, weekdayOf } from '../calendar/school-days';
import { timingsOn } from '../plan/timings-on';
import { millis, plus, seconds, type Instant } from '../units';
import { allowedActs, canStart, warningWindow } from '../session/allowed';
import { fitTo } from '../session/fit';
import { forecastEnd, plannedEnd } from '../session/forecast';
import { fillCycle } from '../rotation/fill';
import { planToday } from '../session/plan-today';
import { elapsedAt, remainingAt, wholeLength, type Session } from '../session/state';
import { stationsToBreak } from '../session/stations-to-break';
import { columnsOf, jumpsOf, missedToday } from './columns';
import type { ControlSnapshot, DisplaySnapshot, FitOffer, GapQuestion } from './snapshot';
import { staminaFaces } from './stamina-faces';
import { timelineOf } from './timeline';
import type { World } from './world';

/** A forecast this much past the timetable is late. */
const lateBy = seconds(30);

/** What main knows beside the world, for the teacher only. */
export type Surroundings = Pick<
  ControlSnapshot,
  'plans' | 'archivedPlans' | 'undo' | 'redo' | 'openRound' | 'notices' | 'rehearsal' | 'projector' | 'sound'
>;

/** The whole of what the teacher may see, at `now`. */
export function controlSnapshot(
  world: World,
  display: DisplaySnapshot,
  around: Surroundings,
  now: Instant,
): ControlSnapshot {
  const { session } = world;
  const plan = session?.setup.plan ?? world.plan;
  const rounds = session?.setup.practice === null ? session : null;
  const allowed = allowedActs(session, now);
  return {
    ...around,
    revision: display.revision,
    display,
    plan,
    timings: timingsOn(plan, world.date),
    weekday: weekdayOf(world.date),
    date: world.date,
    isSchoolDay: isSchoolDay(plan, world.date),
    awayGroups: session === null ? world.awayGroups : session.state.away,
    awayPupils: world.awayPupils,
    cycle: cycleFace(world),
    columns: columnsOf({ ...world, plan: planToday(world.plan, world.date, world.stamina) }),
    jumps: rounds === null ? {} : jumpsOf(rounds),
    timeline: session === null ? [] : timelineOf(session),
    plannedEnd: rounds === null ? null : plannedEnd(rounds.setup),
    fit: session !== null && allowed.fit ? lateFit(session, now) : null,
    allowed,
    canStart: canStart(session),
    countedToday: world.countedToday,
    shortDay: session === null ? (world.shortDay ?? null) : null,
    warning:
      session === null || session.state.stage !== 'running'
        ? null
        : warningWindow(session.setup, session.state),
    question: session === null ? null : questionOf(session),
    missed: session === null ? [] : missedToday(session),
    dealt: world.dealt,
    stamina: staminaFaces(plan, world.date, world.stamina),
    canBreak: session === null ? [] : stationsToBreak(session),
  };
}

function cycleFace({ plan }: World): ControlSnapshot['cycle'] {
  const filled = fillCycle(plan);
  return filled.kind === 'filled' ? filled.slots : [];
}

/** The fit that brings a late session back to its timetable. */
function lateFit({ setup, state }: Session, now: Instant): FitOffer | null {
  const planned = plannedEnd(setup);
  const late = forecastEnd(setup, state, now) > plus(planned, lateBy);
  const fit = late ? fitTo(setup, state, now, planned) : null;
  if (fit === null) return null;
  const { segment } = state;
  const present =
    fit.presentLeft === null
      ? []
      : [
          {
            round: segment.round,
            length: millis(wholeLength(segment) - remainingAt(segment, now) + fit.presentLeft),
          },
        ];
  return { asked: planned, end: fit.end, reached: fit.reached, rounds: [...present, ...fit.rounds] };
}

function questionOf({ state }: Session): GapQuestion | null {
  const { held, segment } = state;
  if (held === null) return null;
  return {
    cause: held.cause,
    lost: millis(held.to - held.from),
    counted: elapsedAt(segment, held.from),
    remaining: millis(Math.max(0, remainingAt(segment, held.from))),
    kind: segment.kind,
    round: segment.round,
  };
}
