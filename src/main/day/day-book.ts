import type { Plan } from '../../domain/plan/plan';
import { recordOf } from '../../domain/records/record-of';
import { countedRoundsOn } from '../../domain/records/session-record';
import { dealWheel } from '../../domain/rotation/deal';
import type { Session } from '../../domain/session/state';
import type { SchoolDate } from '../../domain/units';
import type { PlanName } from '../../domain/view/snapshot';
import type { World } from '../../domain/view/world';
import { createAwayBook } from './away-book';
import { createEditor, type Editor } from './editor';
import { createHistory } from './history';
import { createLogBook } from './log-book';
import { createPlanShelf } from './plan-shelf';
import type { Shelf } from './shelf';
import { createStaminaBook } from './stamina-book';
import { createWheelBook } from './wheel-book';

/** The plan of the day, who is away, and where the wheel stands: what a session starts from and what it leaves behind. */
export interface DayBook extends Editor {
  readonly date: SchoolDate;
  plan(): Plan;
  /** The plans that are not put away. */
  plans(): readonly PlanName[];
  /** The plans that are put away. */
  archivedPlans(): readonly PlanName[];
  findPlan(id: string): Plan | null;
  world(session: Session | null): World;
  /** The day of the open plan's latest session, if rounds of it counted. */
  latestSat(): SchoolDate | null;
  /** Who is away changed in a running session of plan `planId`, which need not be the open one. */
  noteAway(planId: string, groups: World['awayGroups']): void;
  /** Writes down what the session has come to, once for each change of it; `at` is ISO 8601. True when it is on the disk. */
  record(session: Session, at: string): boolean;
  /** On to another day. */
  turnTo(date: SchoolDate): void;
}

/** `first` are the plans that are there when none was ever saved; at least one. `now` is ISO 8601. */
export function createDayBook(
  shelf: Shelf,
  first: readonly [Plan, ...Plan[]],
  today: SchoolDate,
  now: () => string,
): DayBook {
  let date = today;
  let recorded: { readonly session: string; readonly mark: string } | null = null;
  const plans = createPlanShelf(shelf, first);
  const history = createHistory(shelf.history);
  const away = createAwayBook(shelf.day, () => date);
  const log = createLogBook(shelf);
  const wheels = createWheelBook(shelf, log, now);
  const stamina = createStaminaBook(shelf, log, now);
  const editor = createEditor({ plans, history, away, wheels, stamina, today: () => date, now });

  const named = (archived: boolean): readonly PlanName[] =>
    plans
      .all()
      .filter(({ id }) => plans.isArchived(id) === archived)
      .map(({ id, name }) => ({ id, name }));

  return {
    ...editor,
    openPlan: (id) => {
      const said = editor.openPlan(id);
      editor.joinReady();
      return said;
    },
    get date() {
      return date;
    },
    plan: plans.open,
    plans: () => named(false),
    archivedPlans: () => named(true),
    findPlan: plans.find,
    world: (session) => {
      const plan = plans.open();
      const entry = wheels.entryOf(plan.id);
      const deal = dealWheel(plan, entry?.wheel ?? null);
      return {
        plan,
        date,
        ...away.of(plan.id),
        ...stamina.of(plan, date),
        wheel: deal.wheel,
        dealt: deal.changes,
        countedToday: countedRoundsOn(entry ?? undefined, date),
        session,
      };
    },
    latestSat: () => {
      const entry = wheels.entryOf(plans.open().id);
      return entry === null || entry.today.counted === 0 ? null : entry.today.date;
    },
    noteAway: (planId, groups) => {
      const known = away.of(planId);
      if (
        groups.length !== known.awayGroups.length ||
        groups.some((group) => !known.awayGroups.includes(group))
      ) {
        away.keep(planId, { ...known, awayGroups: groups });
      }
    },
    record: (session, at) => {
      const kept = stamina.record(session, at);
      // A practice counts no round and moves no wheel [S31].
      if (session.setup.practice !== null) return kept;
      const record = recordOf(session);
      // Seconds grow while a round runs; only what counts is worth a line.
      const rounds = record.rounds.map(({ round, where }) => [round, where]);
      const mark = JSON.stringify([rounds, record.ended]);
      const before = recorded?.session === record.session ? recorded.mark : JSON.stringify([[], false]);
      if (mark === before) return kept;
      recorded = { session: record.session, mark };
      const entry = wheels.entryOf(record.plan);
      const isLogged = log({ v: 1, kind: 'session', at, ...record });
      // A session that moved nothing leaves the mends before it to be taken back.
      if (!wheels.isAt(record.plan, entry)) history.wheelMoved(record.plan);
      return isLogged;
    },
    turnTo: (to) => {
      date = to;
      history.keepDay(date);
      editor.joinReady();
    },
  };
}
