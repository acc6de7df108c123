import type { MarkChange } from '../../contract/mark-change';
import type { MarkStep, PlanAct } from '../../contract/saved/history';
import { text } from '../../contract/text';
import { stopwatch } from '../../contract/text/en/lengths';
import { numberLimits, type Limits } from '../../domain/plan/limits';
import type { Plan, StationId } from '../../domain/plan/plan';
import type { KeptMark, Mark } from '../../domain/stamina/mark';
import { targetsOn } from '../../domain/stamina/stamina';
import type { SchoolDate } from '../../domain/units';
import { isoAt, wallAt } from '../clock/wall-time';
import { whyNoRamp } from './no-ramp';

/** What a change of a mark comes to, or why it cannot be made, in one sentence. */
export type MarkChanging =
  | { readonly kind: 'changed'; readonly name: PlanAct; readonly mark: MarkStep }
  | { readonly kind: 'refused'; readonly why: string };

/** The moment of the change. */
export interface Now {
  readonly date: SchoolDate;
  /** ISO 8601. */
  readonly at: string;
}

/** `marks` are all of the plan, in any order. */
export function markChanging(plan: Plan, marks: readonly Mark[], change: MarkChange, now: Now): MarkChanging {
  switch (change.do) {
    case 'set':
    case 'hold': {
      const why = whyNoRamp(plan, change.station);
      if (why !== null) return refused(why);
      if (change.do === 'hold') {
        const held = { kind: 'hold', ...headOf(change.station, 'hold', marks, now), on: change.on } as const;
        return made('hold-target', null, held);
      }
      const { seconds } = change;
      if (!isWithin(seconds, numberLimits.rampSeconds)) return refused(notThatLong(numberLimits.rampSeconds));
      return made('set-target', null, { kind: 'set', ...headOf(change.station, 'set', marks, now), seconds });
    }
    case 'add':
      return added(plan, marks, change, now);
    case 'edit':
    case 'delete': {
      const mark = marks.find(({ id }) => id === change.id);
      if (mark === undefined) return refused(text.acts.noSuchMark);
      if (mark.kind === 'round') return refused(text.acts.roundStays);
      return change.do === 'delete' ? made('delete-result', mark, null) : edited(mark, change.seconds);
    }
  }
}

function edited(mark: KeptMark, seconds: number): MarkChanging {
  if (mark.kind === 'hold' || mark.kind === 'ramp') return refused(text.acts.noSuchMark);
  const limits = mark.kind === 'set' ? numberLimits.rampSeconds : numberLimits.practiceSeconds;
  if (!isWithin(seconds, limits)) return refused(notThatLong(limits));
  const to = mark.kind === 'practice' ? { ...mark, seconds, edited: true } : { ...mark, seconds };
  return made('edit-result', mark, to);
}

function added(
  plan: Plan,
  marks: readonly Mark[],
  { station, date, seconds }: Extract<MarkChange, { do: 'add' }>,
  now: Now,
): MarkChanging {
  const why = whyNoRamp(plan, station);
  if (why !== null) return refused(why);
  // ISO dates sort as text.
  if (date > now.date) return refused(text.acts.notYetThere);
  if (!isWithin(seconds, numberLimits.practiceSeconds))
    return refused(notThatLong(numberLimits.practiceSeconds));
  const at = date === now.date ? now.at : isoAt(wallAt(date, plan.timings.startTime));
  const target = targetsOn(plan, marks, date)[station] ?? seconds;
  return made('add-result', null, {
    kind: 'practice',
    ...headOf(station, 'added', marks, { date, at }),
    target,
    seconds,
    ended: 'teacher',
    edited: true,
  });
}

/** A mark of its own: several may be written at the same moment. */
function headOf(station: StationId, what: string, marks: readonly Mark[], { date, at }: Now) {
  const taken = new Set(marks.map(({ id }) => id));
  const id = `${station}/${what}/${at}`;
  let number = 1;
  while (taken.has(`${id}/${number}`)) number += 1;
  return { id: `${id}/${number}`, station, date, at };
}

const isWithin = (value: number, { least, most }: Limits): boolean => value >= least && value <= most;
const notThatLong = ({ least, most }: Limits): string =>
  text.acts.notThatLong(stopwatch(least * 1000), stopwatch(most * 1000));

const refused = (why: string): MarkChanging => ({ kind: 'refused', why });

function made(name: PlanAct, from: KeptMark | null, to: KeptMark | null): MarkChanging {
  const mark = from ?? to;
  if (mark === null) throw new RangeError('A change of no mark.');
  return { kind: 'changed', name, mark: { id: mark.id, date: mark.date, from, to } };
}
