import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { SaidHere } from '../../link/SaidHere';
import { words } from '../../words';
import '../../styles/plan-forms.css';
import '../../styles/plan-calendar.css';
import { DaysOff } from './DaysOff';
import { Weekdays } from './Weekdays';

/** On which days the class has this plan, and on which there is no school. Each change is sent at once. */
export function CalendarSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan, date } = snapshot;
  return (
    <section className="plan-calendar" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading" className="big-heading">
        {`${words.plan.sections.calendar}: ${plan.name}`}
      </h2>
      <SaidHere place="plan-calendar" />
      <div className="form">
        <Weekdays weekdays={plan.weekdays} />
        <DaysOff holidays={plan.holidays} today={date} />
      </div>
    </section>
  );
}
