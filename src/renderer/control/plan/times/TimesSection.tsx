import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { words } from '../../words';

export function TimesSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return <h2 className="big-heading">{`${words.plan.sections.times}: ${snapshot.plan.name}`}</h2>;
}
