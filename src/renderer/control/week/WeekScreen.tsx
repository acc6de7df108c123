import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { words } from '../words';

export function WeekScreen({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return (
    <main className="week">
      <h2 className="big-heading">{`${words.views.week}: ${snapshot.plan.name}`}</h2>
    </main>
  );
}
