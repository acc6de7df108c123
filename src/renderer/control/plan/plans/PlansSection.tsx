import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import '../../styles/plan-forms.css';
import '../../styles/plans.css';
import { words } from '../../words';
import { ArchivedPlans } from './ArchivedPlans';
import { NewPlan } from './NewPlan';
import { PlanFilePicker } from './PlanFilePicker';
import { PlanList } from './PlanList';
import { PlanWords } from './PlanWords';

/** The plans that there are, the words of the open one, and the ways to another. */
export function PlansSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return (
    <div className="plans-section">
      <h2 className="big-heading">{words.plan.sections.plans}</h2>
      <PlanList plans={snapshot.plans} open={snapshot.plan.id} />
      <PlanWords key={snapshot.plan.id} plan={snapshot.plan} />
      <NewPlan />
      <PlanFilePicker />
      <ArchivedPlans plans={snapshot.archivedPlans} />
    </div>
  );
}
