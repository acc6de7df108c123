import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { words } from '../../words';

export function GroupsSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return <h2 className="big-heading">{`${words.plan.sections.groups}: ${snapshot.plan.name}`}</h2>;
}
