import type { Plan } from '../../src/domain/plan/plan';
import { dealWheel } from '../../src/domain/rotation/deal';
import type { Session } from '../../src/domain/session/state';
import { controlSnapshot, type Surroundings } from '../../src/domain/view/control-snapshot';
import { displaySnapshot, type Frame } from '../../src/domain/view/display-snapshot';
import type { ControlSnapshot, DisplaySnapshot } from '../../src/domain/view/snapshot';
import type { World } from '../../src/domain/view/world';
import { instant, schoolDate, type Instant } from '../../src/domain/units';
import { aPlan } from './plans';

const frame: Frame = {
  revision: 7,
  clock: { mono: 0, session: instant(0), rate: 1, wall: null },
  theme: 'light',
  lateCue: null,
};

const surroundings: Surroundings = {
  plans: [],
  archivedPlans: [],
  undo: null,
  redo: null,
  openRound: null,
  notices: [],
  rehearsal: null,
  projector: { state: 'showing', label: '' },
  sound: { state: 'ready', volume: 1 },
};

/** The day of `plan`, with no session unless one is given. */
export function aWorld({ plan = aPlan(), ...changes }: Partial<World> = {}): World {
  return {
    plan,
    date: schoolDate('2026-09-07'),
    awayGroups: [],
    awayPupils: [],
    wheel: dealWheel(plan, null).wheel,
    dealt: [],
    stamina: [],
    standings: {},
    countedToday: 0,
    session: null,
    ...changes,
  };
}

export const displayOf = (world: World): DisplaySnapshot => displaySnapshot(world, frame);

export const controlOf = (world: World, now: Instant): ControlSnapshot =>
  controlSnapshot(world, displayOf(world), surroundings, now);

/** What the windows get while `session` goes on, at its own instant. */
export function windowsOf(session: Session): { display: DisplaySnapshot; control: ControlSnapshot } {
  const plan: Plan = session.setup.plan;
  const world = aWorld({ plan, session });
  return { display: displayOf(world), control: controlOf(world, session.state.at) };
}
