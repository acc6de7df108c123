import { weekdayNames } from '../../../../contract/text/en/days';
import type { Weekday } from '../../../../domain/plan/plan';
import { useSend } from '../../link/sender';
import { Toggle } from '../../widgets/Toggle';
import { words } from '../../words';

/** The days of the week in order. */
export const everyWeekday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** On which weekdays the class has this plan. */
export function Weekdays({ weekdays }: { readonly weekdays: readonly Weekday[] }) {
  const send = useSend('plan-calendar');
  const set = (weekday: Weekday, on: boolean): void =>
    void send(({ plan }) => ({
      kind: 'edit',
      edit: {
        name: 'set-weekdays',
        weekdays: everyWeekday.filter((day) => (day === weekday ? on : plan.weekdays.includes(day))),
      },
    }));
  return (
    <section className="part" aria-label={words.plan.calendar.days}>
      <h3 className="part-title">{words.plan.calendar.days}</h3>
      <div className="part-row">
        {everyWeekday.map((weekday) => (
          <Toggle
            key={weekday}
            label={weekdayNames[weekday]}
            on={weekdays.includes(weekday)}
            onChange={(on) => set(weekday, on)}
          />
        ))}
      </div>
    </section>
  );
}
