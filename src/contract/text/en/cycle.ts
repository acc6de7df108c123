import { assertNever } from '../../../domain/assert-never';
import type { Plan, StationId } from '../../../domain/plan/plan';
import type { RepairStep } from '../../../domain/plan/repair';
import type { FillReason } from '../../../domain/rotation/fill';
import { plural } from './lengths';
import { inWords } from './lists';

const nameIn = (plan: Plan, id: StationId): string =>
  plan.stations.find((station) => station.id === id)?.name ?? id;

/** Why slots of the cycle are filled, in one sentence. */
function why({ limited, groups, needed, filled }: FillReason, plan: Plan): string {
  const again = [...new Set(filled)].map((id) => nameIn(plan, id));
  return `${nameIn(plan, limited)} has too little room for ${plural(groups, 'group')} in fewer than ${needed} slots, so ${inWords(again)} ${again.length === 1 ? 'comes' : 'come'} again.`;
}

/** What one step of a repair does, as it stands on its button. */
function step(done: RepairStep, plan: Plan): string {
  const name = (id: StationId): string => nameIn(plan, id);
  switch (done.kind) {
    case 'put-follower':
      return `add ${name(done.follower)} after ${name(done.after)}`;
    case 'move-follower':
      return `move ${name(done.follower)} to follow ${name(done.after)}`;
    case 'drop-rule':
      return `drop the rule that ${name(done.follower)} follows ${name(done.after)}`;
    case 'remove-slot':
      return `take ${name(done.station)} out of slot ${done.slotNumber}`;
    case 'add-slot':
      return `add ${name(done.station)} at the end`;
    case 'put-in':
      return `put ${name(done.station)} in the cycle`;
    case 'raise-capacity':
      return `let ${name(done.station)} take ${plural(done.groups, 'group')} at once`;
    default:
      return assertNever(done);
  }
}

/** A repair as it stands on its button: "Move Independent Writing to follow Teacher Time". */
function repair(steps: readonly RepairStep[], plan: Plan): string {
  const all = inWords(steps.map((done) => step(done, plan)));
  return all.charAt(0).toUpperCase() + all.slice(1);
}

export const cycleText = { why, repair };
