import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { words } from '../../words';

export function PlansSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return <h2 className="big-heading">{`${words.plan.sections.plans}: ${snapshot.plan.name}`}</h2>;
}
