import { weekdayNames } from '../../../contract/text/en/days';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { words } from '../words';
import { StationSwitches } from './StationSwitches';
import { Times } from './Times';

/** What is changed for good, apart from what is today's alone. */
export function DayPlan({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan, shortDay, weekday } = snapshot;
  const hasOwn = plan.timings.byWeekday[weekday] !== undefined;
  return (
    <section className="day-plan" aria-labelledby="day-plan-heading">
      <div className="day-plan-head">
        <h2 id="day-plan-heading">{words.day.everyDay}</h2>
        <p className="quiet">
          {shortDay === null ? words.day.staysFor : words.day.shortToday}{' '}
          {hasOwn ? words.day.ownOf(weekdayNames[weekday]) : null}
        </p>
      </div>
      <Times snapshot={snapshot} />
      <StationSwitches snapshot={snapshot} />
    </section>
  );
}
