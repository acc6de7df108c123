import { isDeepStrictEqual } from 'node:util';
import type { PlanEdit } from '../../contract/command';
import { text } from '../../contract/text';
import { checkPlan } from '../../domain/plan/check';
import type { Plan } from '../../domain/plan/plan';
import { recordOf } from '../../domain/records/record-of';
import { applySession, countedRoundsOn } from '../../domain/records/session-record';
import { dealWheel } from '../../domain/rotation/deal';
import type { Session } from '../../domain/session/state';
import type { SchoolDate } from '../../domain/units';
import type { World } from '../../domain/view/world';
import { changedAway, changedPlan, missingIn, without, type Away } from './day-edits';
import type { Shelf } from './shelf';

export interface Said {
  readonly ok: boolean;
  /** One sentence for the teacher; null when nothing needs to be said. */
  readonly said: string | null;
}

/** An edit that may be taken back, with what it changed; null: not that. */
interface Edited {
  readonly name: PlanEdit['name'];
  readonly planBefore: Plan | null;
  readonly away: { readonly before: Away; readonly after: Away } | null;
}

const nobody: Away = { awayGroups: [], awayPupils: [] };

/** The plan of the day, who is away, and where the wheel stands: what a session starts from and what it leaves behind. */
export interface DayBook {
  readonly date: SchoolDate;
  plan(): Plan;
  plans(): readonly { readonly id: string; readonly name: string }[];
  world(session: Session | null): World;
  /**
   * Changes the plan or the day; what a rule forbids, or what names something that is not there, is refused in words, and
   * nothing changes. One that changes nothing is not there to be taken back.
   */
  edit(edit: PlanEdit): Said;
  /** Why `edit` would refuse, in one sentence; null when it would be taken. */
  refusal(edit: PlanEdit): string | null;
  /** How many edits can be taken back. */
  editCount(): number;
  /** What Undo would take back among the edits, in words; null for none. */
  undoable(): string | null;
  /** Takes the latest edit back and gives its words. */
  undo(): string | null;
  openPlan(id: string): Said;
  /** Takes a plan in, in place of one with the same id, and opens it. */
  importPlan(plan: Plan): void;
  /** Who is away changed in a running session of plan `planId`, which need not be the open one. */
  noteAway(planId: string, groups: World['awayGroups']): void;
  /** Writes down what the session has come to, once for each change of it; `at` is ISO 8601. True when it is on the disk. */
  record(session: Session, at: string): boolean;
  /** On to another day. */
  turnTo(date: SchoolDate): void;
}

/** `starters` are the plans that are there when none was ever saved; at least one. */
export function createDayBook(
  shelf: Shelf,
  starters: readonly [Plan, ...Plan[]],
  today: SchoolDate,
): DayBook {
  let date = today;
  let edits: readonly Edited[] = [];
  let recorded: { readonly session: string; readonly mark: string } | null = null;

  const all = (): readonly Plan[] => {
    const saved = shelf.plans.get().plans;
    return [...saved, ...starters.filter((starter) => !saved.some((plan) => plan.id === starter.id))];
  };
  const plan = (): Plan => {
    const plans = all();
    const withId = (id: string | null): Plan | undefined => plans.find((candidate) => candidate.id === id);
    // The first starter too may have been changed, and then stands among the saved ones.
    return withId(shelf.settings.get().planId) ?? withId(starters[0].id) ?? starters[0];
  };
  const awayIn = (planId: string): Away => {
    const { date: savedOn, plans } = shelf.day.get();
    return savedOn === date && Object.hasOwn(plans, planId) ? (plans[planId] ?? nobody) : nobody;
  };
  const away = (): Away => awayIn(plan().id);
  const keepPlan = (changed: Plan): void => {
    const saved = shelf.plans.get().plans;
    const known = saved.some((candidate) => candidate.id === changed.id);
    const plans = known
      ? saved.map((candidate) => (candidate.id === changed.id ? changed : candidate))
      : [...saved, changed];
    shelf.plans.set({ plans });
  };
  const keepAway = (changed: Away, planId = plan().id): void => {
    const saved = shelf.day.get();
    const others = saved.date === date ? saved.plans : {};
    shelf.day.set({ date, plans: { ...others, [planId]: changed } });
  };
  const entry = () => {
    const { plans } = shelf.rotation.get();
    const { id } = plan();
    return Object.hasOwn(plans, id) ? plans[id] : undefined;
  };

  return {
    get date() {
      return date;
    },
    plan,
    plans: () => all().map(({ id, name }) => ({ id, name })),
    world: (session) => {
      const deal = dealWheel(plan(), entry()?.wheel ?? null);
      return {
        plan: plan(),
        date,
        ...away(),
        wheel: deal.wheel,
        dealt: deal.changes,
        countedToday: countedRoundsOn(entry(), date),
        session,
      };
    },
    refusal: (edit) => refusalOf(plan(), edit),
    edit: (edit) => {
      const [planBefore, before] = [plan(), away()];
      const refused = refusalOf(planBefore, edit);
      if (refused !== null) return { ok: false, said: refused };
      const changed = changedPlan(planBefore, edit);
      const after = changedAway(before, edit, changed);
      const samePlan = isDeepStrictEqual(changed, planBefore);
      const sameAway = isDeepStrictEqual(after, before);
      if (samePlan && sameAway) return { ok: true, said: null };
      if (!samePlan) keepPlan(changed);
      if (!sameAway) keepAway(after);
      const edited: Edited = {
        name: edit.name,
        planBefore: samePlan ? null : planBefore,
        away: sameAway ? null : { before, after },
      };
      edits = [...edits, edited];
      return { ok: true, said: null };
    },
    editCount: () => edits.length,
    undoable: () => {
      const latest = edits.at(-1);
      return latest === undefined ? null : text.acts.edits[latest.name];
    },
    undo: () => {
      const latest = edits.at(-1);
      if (latest === undefined) return null;
      edits = edits.slice(0, -1);
      if (latest.planBefore !== null) keepPlan(latest.planBefore);
      if (latest.away !== null) keepAway(without(away(), latest.away));
      return text.acts.edits[latest.name];
    },
    openPlan: (id) => {
      const wanted = all().find((candidate) => candidate.id === id);
      if (wanted === undefined) return { ok: false, said: text.acts.noSuchPlan };
      shelf.settings.set({ ...shelf.settings.get(), planId: id });
      edits = [];
      return { ok: true, said: text.acts.planOpened(wanted.name) };
    },
    importPlan: (imported) => {
      keepPlan(imported);
      shelf.settings.set({ ...shelf.settings.get(), planId: imported.id });
      edits = [];
    },
    noteAway: (planId, groups) => {
      const known = awayIn(planId);
      if (
        groups.length !== known.awayGroups.length ||
        groups.some((group) => !known.awayGroups.includes(group))
      ) {
        keepAway({ ...known, awayGroups: groups }, planId);
      }
    },
    record: (session, at) => {
      const record = recordOf(session);
      // Seconds grow while a round runs; only what counts is worth a line.
      const rounds = record.rounds.map(({ round, where }) => [round, where]);
      const mark = JSON.stringify([rounds, record.ended]);
      const before = recorded?.session === record.session ? recorded.mark : JSON.stringify([[], false]);
      if (mark === before) return false;
      recorded = { session: record.session, mark };
      const { written, held } = shelf.appendToLog({ v: 1, kind: 'session', at, ...record });
      const saved = shelf.rotation.get();
      shelf.rotation.set({
        plans: { ...saved.plans, [record.plan]: applySession(record) },
        journal: { ...saved.journal, ...held },
      });
      return written;
    },
    turnTo: (to) => {
      date = to;
      edits = [];
    },
  };
}

function refusalOf(plan: Plan, edit: PlanEdit): string | null {
  const missing = missingIn(plan, edit);
  if (missing !== null) return missing;
  const changed = changedPlan(plan, edit);
  const [problem] = checkPlan(changed);
  return problem === undefined ? null : text.planProblems.sentence(problem, changed);
}
