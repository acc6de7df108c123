import { holidayOn, isInTerm, isSchoolDay } from '../../../../../domain/calendar/school-days';
import type { Plan } from '../../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../../domain/units';
import { words } from '../../../words';
import { calendarAfter, type Taken } from './taken';

interface TakenNotesProps {
  readonly plan: Plan;
  readonly today: SchoolDate;
  readonly taken: Taken;
  /** How many of each are chosen. */
  readonly terms: number;
  readonly daysOff: number;
  /** What else the teacher should know of the dates. */
  readonly notes: readonly string[];
}

const texts = words.plan.calendar.import;

/** What taking the chosen dates would change, above all for today. */
export function TakenNotes({ plan, today, taken, terms, daysOff, notes }: TakenNotesProps) {
  const all = [
    todayNote(plan, taken, today),
    taken.replaced.length === 0 ? null : texts.replaced(taken.replaced.map(words.plan.calendar.called)),
    ...notes,
  ].filter((note) => note !== null);
  return (
    <div className="list-preview">
      <p role="status">{terms + daysOff === 0 ? texts.nothing : texts.adding(terms, daysOff)}</p>
      {all.map((note) => (
        <p key={note} className="list-note">
          {note}
        </p>
      ))}
    </div>
  );
}

function todayNote(plan: Plan, taken: Taken, today: SchoolDate): string | null {
  const after = calendarAfter(plan, taken);
  if (!isSchoolDay(plan, today) || isSchoolDay(after, today)) return null;
  const holiday = holidayOn(after, today);
  if (holiday !== null) return texts.coversToday(holiday.name);
  return isInTerm(after, today) ? null : texts.leavesTodayOut;
}
