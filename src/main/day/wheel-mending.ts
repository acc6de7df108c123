import type { MendAnswer } from '../../contract/mend';
import { text } from '../../contract/text';
import type { GroupId, Plan } from '../../domain/plan/plan';
import { timingsOn } from '../../domain/plan/timings-on';
import { mendedEntry } from '../../domain/records/mend-record';
import type { RotationEntry } from '../../domain/records/session-record';
import { dealWheel } from '../../domain/rotation/deal';
import { effectOf, mended, type Mend, type MendRefusal } from '../../domain/rotation/mend';
import type { Wheel } from '../../domain/rotation/wheel';
import type { SchoolDate } from '../../domain/units';

/** The rotation before and after a mend, or why it cannot be made. */
export type Mending =
  | {
      readonly kind: 'mended';
      readonly from: RotationEntry | null;
      readonly to: RotationEntry;
      /** The wheel before it, dealt for the plan as it is. */
      readonly before: Wheel;
    }
  | { readonly kind: 'refused'; readonly why: MendRefusal };

export function mendOf(plan: Plan, entry: RotationEntry | null, mend: Mend, date: SchoolDate): Mending {
  const { wheel } = dealWheel(plan, entry?.wheel ?? null);
  const dayBefore = entry?.latestDay?.before ?? null;
  const made = mended(plan, { wheel, dayBefore, rounds: timingsOn(plan, date).rounds }, mend);
  if (made.kind === 'refused') return made;
  return { kind: 'mended', from: entry, to: mendedEntry(entry, mend.kind, made.wheel, date), before: wheel };
}

/** What the mend would do to the rounds of a day, with the groups that are away now staying away. */
export function mendAnswerOf(
  plan: Plan,
  entry: RotationEntry | null,
  mend: Mend,
  date: SchoolDate,
  away: ReadonlySet<GroupId>,
): MendAnswer {
  const found = mendOf(plan, entry, mend, date);
  if (found.kind === 'refused') return { kind: 'refused', sentence: text.control.wheel.refused[found.why] };
  const turned = { before: found.before, after: found.to.wheel };
  return {
    kind: 'effect',
    effect: effectOf(plan, turned, mend.kind, away, timingsOn(plan, date).rounds),
    day: mend.kind === 'redo-day' ? (entry?.latestDay?.date ?? null) : null,
  };
}
