import { CalendarOff } from 'lucide-react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { dayFromStart } from '../derive/day-times';
import { plannedTime } from '../time/time-of-day';
import { dayName, words } from '../words';

/** The day, from when to when, and a word when it is no school day. */
export function DayHead({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { startTime } = snapshot.plan.timings;
  return (
    <div className="day-head">
      <h2 className="big-heading">{dayName(snapshot.date)}</h2>
      <span className="quiet">
        {words.day.plannedTimes(
          plannedTime(startTime, 0),
          plannedTime(startTime, dayFromStart(snapshot).whole),
        )}
      </span>
      {snapshot.isSchoolDay ? null : (
        <p className="no-school">
          <CalendarOff size={18} aria-hidden />
          {words.day.notASchoolDay}
        </p>
      )}
    </div>
  );
}
