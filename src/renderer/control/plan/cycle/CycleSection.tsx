import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { words } from '../../words';

export function CycleSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return <h2 className="big-heading">{`${words.plan.sections.cycle}: ${snapshot.plan.name}`}</h2>;
}
