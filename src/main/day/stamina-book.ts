import { isDeepStrictEqual } from 'node:util';
import { isSchoolDay } from '../../domain/calendar/school-days';
import type { Plan, StationId } from '../../domain/plan/plan';
import { sessionMarks } from '../../domain/records/session-marks';
import { isSound, noStamina, settled, type StaminaEntry } from '../../domain/records/stamina-entry';
import type { Session } from '../../domain/session/state';
import type { KeptMark, Mark } from '../../domain/stamina/mark';
import { becomeReady } from '../../domain/stamina/joining';
import { isSameRamp } from '../../domain/stamina/ramp';
import {
  rampOf,
  staminaOn,
  standingsAfter,
  type Stamina,
  type Standings,
} from '../../domain/stamina/stamina';
import { finish } from '../../domain/steps';
import type { SchoolDate } from '../../domain/units';
import type { LogBook } from './log-book';
import type { Shelf } from './shelf';

/** How far the stamina of each plan has come; it changes only with a line in the log. */
export interface StaminaBook {
  /** On `date`; the same until the plan, the day or a mark changes. */
  of(plan: Plan, date: SchoolDate): { readonly stamina: readonly Stamina[]; readonly standings: Standings };
  /** The mark of that id; null when there is none, or it is a round's. */
  mark(plan: string, id: string): KeptMark | null;
  /**
   * The stations that join the cycle on `date` [S13], asked for once on each school day: what became ready on the latest
   * day before it that has a mark.
   */
  joinsOn(plan: Plan, date: SchoolDate): readonly StationId[];
  /** Every mark of the plan, in no order. */
  marks(plan: string): readonly Mark[];
  /** Writes a mark down, or that one was taken back. True when the line is on the disk. */
  put(plan: string, date: SchoolDate, id: string, mark: KeptMark | null): boolean;
  /** Writes down what the session's practice and breaks have come to, once for each change; true when it is on the disk. */
  record(session: Session, at: string): boolean;
  /** A plan was changed: what a ramp was before is a mark of a station that has any. */
  rampsChanged(before: Plan, after: Plan, date: SchoolDate): void;
}

/** `now` is ISO 8601. */
export function createStaminaBook(
  shelf: Pick<Shelf, 'stamina' | 'marks'>,
  log: LogBook,
  now: () => string,
): StaminaBook {
  let latest: {
    readonly plan: Plan;
    readonly date: SchoolDate;
    readonly entry: StaminaEntry;
    readonly of: ReturnType<StaminaBook['of']>;
  } | null = null;

  const keep = (plan: string, entry: StaminaEntry): StaminaEntry => {
    const { plans, journal } = shelf.stamina.get();
    shelf.stamina.set({ plans: { ...plans, [plan]: entry }, journal });
    return entry;
  };

  /** The entry of a plan, of one day at most beyond its standings; made anew where it does not hold any more. */
  const entryOf = (plan: Plan): StaminaEntry => {
    const { plans } = shelf.stamina.get();
    const known = Object.hasOwn(plans, plan.id) ? (plans[plan.id] ?? noStamina) : noStamina;
    const sound = isSound(known, plan)
      ? known
      : { ...noStamina, joined: known.joined, marks: marks(plan.id) };
    const entry = settled(sound, plan);
    return entry === known ? known : keep(plan.id, entry);
  };
  const marks: StaminaBook['marks'] = (plan) => finish(shelf.marks(plan));

  const put: StaminaBook['put'] = (plan, date, id, mark) =>
    log({ v: 1, kind: 'stamina', plan, date, at: now(), id, mark });

  const of: StaminaBook['of'] = (plan, date) => {
    const entry = entryOf(plan);
    if (latest?.plan !== plan || latest.date !== date || latest.entry !== entry) {
      // On a day before those that are settled, only the whole log tells what was then.
      const isPast = entry.since !== null && date < entry.since;
      const known = isPast ? marks(plan.id) : entry.marks;
      const until = known.filter((mark) => mark.date <= date);
      const later = known.filter((mark) => mark.date > date);
      const standings = standingsAfter(plan, until, isPast ? {} : entry.before, later);
      latest = { plan, date, entry, of: { stamina: staminaOn(plan, standings, date), standings } };
    }
    return latest.of;
  };

  return {
    of,
    mark: (plan, id) =>
      marks(plan).find((mark): mark is KeptMark => mark.kind !== 'round' && mark.id === id) ?? null,
    joinsOn: (plan, date) => {
      const entry = entryOf(plan);
      // ISO dates sort as text.
      if ((entry.joined !== null && entry.joined >= date) || !isSchoolDay(plan, date)) return [];
      keep(plan.id, { ...entry, joined: date });
      const [{ date: latestDay } = { date }] = entry.marks;
      if (latestDay >= date) return [];
      return becomeReady(plan, staminaOn(plan, entry.before, latestDay), of(plan, date).stamina, date);
    },
    marks,
    put,
    record: ({ setup, ...session }, at) => {
      const { id, plan, date } = setup;
      const { since, marks: recent } = entryOf(plan);
      const isOwn = (mark: Mark): mark is KeptMark => mark.kind !== 'round' && mark.id.startsWith(`${id}/`);
      const known = (since !== null && date < since ? marks(plan.id) : recent).filter(isOwn);
      const found = sessionMarks({ setup, ...session }, at);
      const gone = known.filter((mark) => !found.some((other) => other.id === mark.id));
      const news = found.filter((mark) => !known.some((other) => isSame(mark, other)));
      const written = [
        ...gone.map((mark) => put(plan.id, date, mark.id, null)),
        ...news.map((mark) => put(plan.id, date, mark.id, mark)),
      ];
      return written.includes(true);
    },
    rampsChanged: (before, after, date) => {
      for (const station of after.stations) {
        const old = before.stations.find(({ id }) => id === station.id);
        const was = old === undefined ? null : rampOf(old);
        const is = rampOf(station);
        if (was === null || is === null || isSameRamp(was, is)) continue;
        const own = marks(after.id).filter((mark) => mark.station === station.id);
        if (own.length === 0) continue;
        const at = now();
        const mark: KeptMark = {
          kind: 'ramp',
          id: `${station.id}/ramp/${own.length}/${at}`,
          station: station.id,
          date,
          at,
          was,
        };
        put(after.id, date, mark.id, mark);
      }
    },
  };
}

/** Written down before, whenever that was, and put right since or not. */
const isSame = (mark: KeptMark, known: KeptMark): boolean =>
  mark.id === known.id &&
  ((known.kind === 'practice' && known.edited) || isDeepStrictEqual({ ...mark, at: known.at }, known));
