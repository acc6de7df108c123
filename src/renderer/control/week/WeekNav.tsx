import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { daysAfter, mondayOf } from '../../../domain/calendar/school-days';
import type { SchoolDate } from '../../../domain/units';
import { dayName, words } from '../words';

interface WeekNavProps {
  readonly today: SchoolDate;
  /** The Monday of the week that is shown. */
  readonly monday: SchoolDate;
  readonly onGo: (day: SchoolDate) => void;
}

/** From week to week. */
export function WeekNav({ today, monday, onGo }: WeekNavProps) {
  return (
    <div className="week-nav">
      <Button
        className="plain week-step"
        aria-label={words.week.before}
        onPress={() => onGo(daysAfter(monday, -7))}
      >
        <ChevronLeft size={22} aria-hidden />
      </Button>
      <b className="week-of" role="status">
        {words.week.of(dayName(monday))}
      </b>
      <Button
        className="plain week-step"
        aria-label={words.week.after}
        onPress={() => onGo(daysAfter(monday, 7))}
      >
        <ChevronRight size={22} aria-hidden />
      </Button>
      <Button className="plain week-step" isDisabled={monday === mondayOf(today)} onPress={() => onGo(today)}>
        {words.week.thisWeek}
      </Button>
    </div>
  );
}
