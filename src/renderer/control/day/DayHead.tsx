import { CalendarOff } from 'lucide-react';
import { holidayOn, isInTerm } from '../../../domain/calendar/school-days';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { dayFromStart, dayStart } from '../derive/day-times';
import { useClock, useNow } from '../time/clock-context';
import { dayName, words } from '../words';
import { useDayTime } from './DayTime';
import { ShortDayButton } from './short-day/ShortDayButton';
import { ShortDayNote } from './short-day/ShortDayNote';

/** The day, from when to when, and a word when it is no school day. */
export function DayHead({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const clock = useClock();
  const { startTime } = snapshot.timings;
  const passed = useNow((now) => dayStart(startTime, clock.wallAt(now)) === clock.wallAt(now));
  const from = useDayTime(snapshot, 0);
  const to = useDayTime(snapshot, dayFromStart(snapshot).whole);
  return (
    <div className="day-head">
      <h2 className="big-heading">{dayName(snapshot.date)}</h2>
      <span className="quiet">{passed ? words.day.fromNow(to) : words.day.plannedTimes(from, to)}</span>
      <div className="day-head-end">
        <ShortDayButton snapshot={snapshot} enabled />
      </div>
      <ShortDayNote snapshot={snapshot} />
      {snapshot.isSchoolDay ? null : (
        <p className="no-school">
          <CalendarOff size={18} aria-hidden />
          {words.day.notASchoolDay(whyOff(snapshot))}
        </p>
      )}
    </div>
  );
}

const whyOff = ({ plan, date }: ControlSnapshot): string =>
  holidayOn(plan, date)?.name ?? (isInTerm(plan, date) ? '' : words.day.outsideTerms);
