import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { words } from '../../words';

export function StationsSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return <h2 className="big-heading">{`${words.plan.sections.stations}: ${snapshot.plan.name}`}</h2>;
}
