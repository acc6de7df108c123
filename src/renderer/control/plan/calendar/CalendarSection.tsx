import { CalendarOff } from 'lucide-react';
import { holidayOn, isInTerm } from '../../../../domain/calendar/school-days';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { words } from '../../words';
import '../../styles/plan-forms.css';
import '../../styles/plan-calendar.css';
import { CalendarImportButton } from './import/CalendarImportButton';
import { StretchList } from './StretchList';
import { Weekdays } from './Weekdays';

const texts = words.plan.calendar;

/** On which days the class has this plan, and on which there is no school. Each change is sent at once. */
export function CalendarSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan, date } = snapshot;
  const send = useSend('plan-calendar');
  return (
    <section className="plan-calendar" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading" className="big-heading">
        {`${words.plan.sections.calendar}: ${plan.name}`}
      </h2>
      <SaidHere place="plan-calendar" />
      <TodayOff snapshot={snapshot} />
      <div className="calendar-tools">
        <CalendarImportButton plan={plan} today={date} />
      </div>
      <div className="form">
        <Weekdays weekdays={plan.weekdays} />
        <StretchList
          texts={texts.terms}
          stretches={plan.terms}
          today={date}
          singleDays={false}
          onSet={(edit) =>
            send(({ plan: { terms } }) => ({ kind: 'edit', edit: { name: 'set-terms', terms: edit(terms) } }))
          }
        />
        <StretchList
          texts={texts.daysOff}
          stretches={plan.holidays}
          today={date}
          singleDays
          onSet={(edit) =>
            send(({ plan: { holidays } }) => ({
              kind: 'edit',
              edit: { name: 'set-holidays', holidays: edit(holidays) },
            }))
          }
        />
      </div>
    </section>
  );
}

/** Said plainly, since the whole day hangs on it. */
function TodayOff({ snapshot: { plan, date } }: { readonly snapshot: ControlSnapshot }) {
  const holiday = holidayOn(plan, date);
  if (holiday === null && isInTerm(plan, date)) return null;
  return (
    <p className="no-school">
      <CalendarOff size={18} aria-hidden />
      {holiday === null ? texts.todayIsBetween : texts.todayIsOff(holiday.name)}
    </p>
  );
}
