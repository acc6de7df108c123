import { assertNever } from '../assert-never';
import type { Mark, ResultMark } from './mark';
import { ceilingOf } from './ramp';
import type { Standing } from './standing';
import type { Achieved } from './why';

export type Outcome = 'met' | 'missed' | 'short';

/** So many practices stand on the wall beside today's. */
export const mostBars = 8;
/** So many results in a row tell whether the next station can be introduced. */
export const inARow = 3;

/** The standing after a mark. It must have been brought to the mark's day, and under the ramp of that day, before. */
export function bend(standing: Standing, mark: Mark): Standing {
  switch (mark.kind) {
    case 'practice':
    case 'round':
    case 'broke':
      return afterResult(standing, mark);
    case 'set':
      return {
        ...standing,
        target: mark.seconds,
        why: { kind: 'set', from: standing.target, date: mark.date },
        miss: null,
        earned: null,
        rebuild: null,
      };
    case 'hold':
      return mark.on ? heldNow(standing) : { ...standing, held: false };
    case 'ramp':
      return standing;
    default:
      return assertNever(mark);
  }
}

/** What the result was by the target that it found: a round that was too short says nothing of the class. */
export function outcomeOf(standing: Standing, mark: ResultMark): Outcome {
  if (mark.seconds >= standing.target) return 'met';
  return mark.kind === 'round' ? 'short' : 'missed';
}

/** A step that was earned but not yet taken is not taken any more. */
const heldNow = (standing: Standing): Standing => ({
  ...standing,
  held: true,
  earned: null,
  why: standing.earned === null ? standing.why : { kind: 'held', result: standing.earned },
});

function afterResult(standing: Standing, mark: ResultMark): Standing {
  const outcome = outcomeOf(standing, mark);
  const result: Achieved = { by: mark.kind, date: mark.date, seconds: mark.seconds };
  const told: Standing = {
    ...standing,
    best: Math.max(standing.best, mark.seconds),
    lastResult: mark.date,
    gapTaken: false,
    latest: [...standing.latest, mark.seconds].slice(-inARow),
  };
  // The class kept going for as long as it was asked to: what was not met before is no longer the latest.
  if (outcome === 'short') return { ...told, miss: null };
  const met = outcome === 'met';
  const next: Standing =
    mark.kind === 'practice'
      ? { ...told, bars: [...told.bars, { date: mark.date, seconds: mark.seconds, met }].slice(-mostBars) }
      : told;
  return met ? afterMet(next, result) : afterMiss(next, result);
}

function afterMet(before: Standing, result: Achieved): Standing {
  const standing: Standing = { ...before, miss: null };
  const { ramp, target } = standing;
  if (standing.held) return { ...standing, why: { kind: 'held', result } };
  if (target >= ceilingOf(ramp)) return { ...standing, rebuild: null, why: { kind: 'at-ceiling', result } };
  if (standing.rebuild !== null) return rebuilt(standing, standing.rebuild, result);
  if (ramp.cadence === 'practice') return steppedUp(standing, result);
  return { ...standing, earned: result, why: { kind: 'waits', until: ramp.cadence, result } };
}

/** One step up, for a result that was met [S3]. */
export function steppedUp(standing: Standing, result: Achieved): Standing {
  const { ramp, target } = standing;
  if (target >= ceilingOf(ramp)) return { ...standing, earned: null, why: { kind: 'at-ceiling', result } };
  return {
    ...standing,
    target: Math.min(ceilingOf(ramp), target + ramp.stepSeconds),
    earned: null,
    why: { kind: 'stepped-up', from: target, result },
  };
}

/** A third of what the gap took comes back with each result met, whatever the cadence [S7]. */
function rebuilt(
  standing: Standing,
  { to, step }: NonNullable<Standing['rebuild']>,
  result: Achieved,
): Standing {
  const from = standing.target;
  const target = Math.min(to, from + step, ceilingOf(standing.ramp));
  return {
    ...standing,
    target,
    rebuild: target >= to ? null : { to, step },
    why: { kind: 'rebuilding', from, to, result },
  };
}

/** The first miss stays; the second in a row goes back to the longer of the two [S4, S5]. */
function afterMiss(standing: Standing, result: Achieved): Standing {
  const { miss, target, ramp } = standing;
  if (miss === null) return { ...standing, miss: result, why: { kind: 'stays', result } };
  const lowest = Math.min(ramp.startSeconds, target);
  const back = Math.min(target, Math.max(lowest, miss.seconds, result.seconds));
  return {
    ...standing,
    target: back,
    miss: null,
    earned: null,
    why:
      back < target
        ? { kind: 'stepped-back', from: target, results: [miss, result] }
        : { kind: 'stays', result },
  };
}
