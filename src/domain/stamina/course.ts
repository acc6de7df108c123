import type { Plan } from '../plan/plan';
import type { SchoolDate } from '../units';
import { bend } from './bend';
import { afterGap, withEarnedStep } from './days-between';
import type { Mark } from './mark';
import { ceilingOf, isSameRamp, type Ramp } from './ramp';
import { firstStanding, type Standing } from './standing';

/** Is told of each change on the way, with the mark that made it; null where the days that went by or a new ramp did. */
export type Told = (before: Standing, after: Standing, date: SchoolDate, mark: Mark | null) => void;

/** The ramp that was in force before the marks: what the first change says was before it, else the one after them. */
export function rampBefore(marks: readonly Mark[], ramp: Ramp): Ramp {
  const change = marks.find((mark) => mark.kind === 'ramp');
  return change?.was ?? ramp;
}

/**
 * The standing after the marks, which are all of one station and in order, taken on `before`. `ramp` is
 * the one in force after them: the plan's, unless it was changed later. Its cost grows with the number of marks.
 */
export function walk(
  before: Standing,
  ramp: Ramp,
  weekdays: Plan['weekdays'],
  marks: readonly Mark[],
  told?: Told,
): Standing {
  const changes = marks.flatMap((mark) => (mark.kind === 'ramp' ? [mark.was] : []));
  let changed = 0;
  let standing = before;
  const go = (after: Standing, date: SchoolDate, mark: Mark | null): void => {
    if (after !== standing) told?.(standing, after, date, mark);
    standing = after;
  };
  for (const mark of marks) {
    // The new ramp is in force only at the first mark after its change, so that ramps that were tried one after the other
    // leave nothing behind; the days before the change are the old ramp's.
    if (mark.kind !== 'ramp') go(underRamp(standing, changes[changed] ?? ramp), mark.date, null);
    go(withEarnedStep(standing, mark.date), mark.date, null);
    go(afterGap(standing, mark.date, weekdays), mark.date, null);
    if (mark.kind === 'ramp') changed += 1;
    go(bend(standing, mark), mark.date, mark);
  }
  return standing;
}

/** The standing on `date`: under the plan's ramp, and as the days since its latest mark leave it. */
export function onDay(
  standing: Standing,
  ramp: Ramp,
  weekdays: Plan['weekdays'],
  date: SchoolDate,
  told?: Told,
): Standing {
  const stages = [
    (now: Standing) => underRamp(now, ramp),
    (now: Standing) => withEarnedStep(now, date),
    (now: Standing) => afterGap(now, date, weekdays),
  ];
  return stages.reduce((now, stage) => {
    const after = stage(now);
    if (after !== now) told?.(now, after, date, null);
    return after;
  }, standing);
}

/** The standing under this ramp from here on: a target that it has no room for is brought to its nearer end [S11]. */
function underRamp(standing: Standing, ramp: Ramp): Standing {
  if (isSameRamp(standing.ramp, ramp)) return standing;
  const { target, why, rebuild } = standing;
  // Nothing has bent it yet: it begins where the ramp now begins.
  if (why.kind === 'start') return { ...firstStanding(ramp), held: standing.held, best: standing.best };
  const ceiling = ceilingOf(ramp);
  const within = Math.min(ceiling, Math.max(ramp.startSeconds, target));
  const to = Math.min(ceiling, rebuild?.to ?? within);
  return {
    ...standing,
    ramp,
    target: within,
    why: within === target ? why : { kind: 'ramp-changed', from: target },
    rebuild: rebuild === null || to <= within ? null : { ...rebuild, to },
  };
}
