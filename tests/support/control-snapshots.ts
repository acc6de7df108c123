import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import { parsePlanFile } from '../../src/contract/plan-file/plan-file';
import type { GroupId, Plan, PupilId } from '../../src/domain/plan/plan';
import { dealWheel } from '../../src/domain/rotation/deal';
import type { Act } from '../../src/domain/session/acts';
import type { GapCause, Session } from '../../src/domain/session/state';
import { startSession, step } from '../../src/domain/session/step';
import { instant, schoolDate } from '../../src/domain/units';
import type { Surroundings } from '../../src/domain/view/control-snapshot';
import { controlSnapshot } from '../../src/domain/view/control-snapshot';
import { displaySnapshot } from '../../src/domain/view/display-snapshot';
import type { ClockFace, ControlSnapshot } from '../../src/domain/view/snapshot';
import type { World } from '../../src/domain/view/world';

/** The starter plan Writing Groups. */
export function writingGroupsPlan(): Plan {
  const result = parsePlanFile(JSON.stringify(writingGroups));
  if (!result.ok) throw new Error('The starter plan is no plan file.');
  return result.plan;
}

/** Writing Groups with three first names in each group. */
export function planWithPupils(plan: Plan = writingGroupsPlan()): Plan {
  const names = ['Amara', 'Leo', 'Sami', 'Noor', 'Tess', 'Ravi', 'Mia', 'Owen', 'Lin', 'Ada', 'Kofi', 'Iris'];
  return {
    ...plan,
    groups: plan.groups.map((group, index) => ({
      ...group,
      pupils: [0, 1, 2].map((seat) => ({
        id: `${group.id}-${seat}`,
        name: names[(index * 3 + seat) % names.length] ?? 'Zoe',
      })),
    })),
  };
}

/** One thing that happens in a scripted day, `at` seconds after its start. */
export type ScriptEntry =
  | { readonly at: number; readonly act: Act }
  | { readonly at: number; readonly undo: true }
  /** Main did not run for `seconds` before `at`. */
  | { readonly at: number; readonly gap: GapCause; readonly seconds: number };

/** A day for the control window, told in seconds from its start; without `now` it has not started. */
export interface DayScript {
  readonly plan?: Plan;
  readonly date?: string;
  readonly now?: number;
  readonly late?: number;
  readonly entries?: readonly ScriptEntry[];
  readonly awayGroups?: readonly GroupId[];
  readonly awayPupils?: readonly PupilId[];
  readonly countedToday?: number;
  readonly dealt?: World['dealt'];
  readonly theme?: 'light' | 'dark';
  readonly clock?: Partial<ClockFace>;
  readonly around?: Partial<Surroundings>;
}

/** The instant at which every scripted session starts. */
export const scriptStart = 1_000_000;

const atSecond = (seconds: number) => instant(scriptStart + seconds * 1000);

export function worldOf(script: DayScript): World {
  const plan = script.plan ?? writingGroupsPlan();
  const date = schoolDate(script.date ?? '2025-09-09');
  const { wheel } = dealWheel(plan, null);
  const world: World = {
    plan,
    date,
    awayGroups: script.awayGroups ?? [],
    awayPupils: script.awayPupils ?? [],
    wheel,
    dealt: script.dealt ?? [],
    stamina: [],
    standings: {},
    countedToday: script.countedToday ?? 0,
    session: null,
  };
  return script.now === undefined ? world : { ...world, session: sessionOf(world, script, script.now) };
}

function sessionOf(world: World, script: DayScript, now: number): Session {
  let { session } = startSession({
    id: 'scripted',
    plan: world.plan,
    date: world.date,
    wheel: world.wheel,
    away: world.awayGroups,
    startedAt: atSecond(0),
    scheduledStart: atSecond(-(script.late ?? 0)),
    finishBy: null,
    firstRound: 1,
    lastRound: world.plan.timings.rounds,
    fitted: {},
    practice: null,
    rate: script.clock?.rate ?? 1,
  });
  for (const entry of script.entries ?? []) session = stepTo(session, entry);
  return step(session, { kind: 'time' }, atSecond(now)).session;
}

function stepTo(session: Session, entry: ScriptEntry): Session {
  const at = atSecond(entry.at);
  if ('act' in entry) return step(session, { kind: 'act', act: entry.act, by: 'control' }, at).session;
  if ('undo' in entry) return step(session, { kind: 'undo' }, at).session;
  return step(session, { kind: 'gap', from: atSecond(entry.at - entry.seconds), cause: entry.gap }, at)
    .session;
}

/** What control gets at that moment of the day, made by the product's own rules. */
export function controlSnapshotOf(script: DayScript = {}, revision = 1): ControlSnapshot {
  const now = atSecond(script.now ?? 0);
  const world = worldOf(script);
  const clock: ClockFace = { mono: 0, session: now, rate: 1, wall: null, ...script.clock };
  const display = displaySnapshot(world, { revision, clock, theme: script.theme ?? 'light', lateCue: null });
  return controlSnapshot(world, display, { ...calmSurroundings(world.plan), ...script.around }, now);
}

const calmSurroundings = ({ id, name }: Plan): Surroundings => ({
  plans: [
    { id, name },
    { id: 'first-weeks', name: 'First weeks' },
  ],
  archivedPlans: [],
  undo: null,
  redo: null,
  openRound: null,
  notices: [],
  rehearsal: null,
  projector: { state: 'showing', label: 'Projector' },
  sound: { state: 'ready', volume: 0.6 },
});
