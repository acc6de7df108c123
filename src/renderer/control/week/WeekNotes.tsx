import { CalendarMinus, CalendarPlus, Shuffle } from 'lucide-react';
import type { Week, WeekDay } from '../../../domain/ahead/week';
import type { Plan } from '../../../domain/plan/plan';
import { dayName, words } from '../words';
import { groupName, stationName } from './names';

interface WeekNotesProps {
  readonly plan: Plan;
  readonly week: Week;
}

/** What changes in the week: introductions, stations that join or leave the cycle, and who was dealt anew. */
export function WeekNotes({ plan, week }: WeekNotesProps) {
  const notes = week.days.flatMap((day) => notesOf(plan, day));
  if (notes.length === 0) return null;
  return (
    <ul className="week-notes" aria-label={words.week.notes}>
      {notes.map(({ icon: Icon, sentence }) => (
        <li key={sentence}>
          <Icon size={18} aria-hidden />
          {sentence}
        </li>
      ))}
    </ul>
  );
}

function notesOf(plan: Plan, { date, introduced, joined, left, dealt }: WeekDay) {
  const day = dayName(date);
  const names = (stations: readonly string[]) => stations.map((station) => stationName(plan, station));
  return [
    ...(introduced.length === 0
      ? []
      : [{ icon: CalendarPlus, sentence: words.week.introduced(day, names(introduced)) }]),
    ...(joined.length === 0 ? [] : [{ icon: CalendarPlus, sentence: words.week.joined(day, names(joined)) }]),
    ...(left.length === 0 ? [] : [{ icon: CalendarMinus, sentence: words.week.left(day, names(left)) }]),
    ...(dealt.length === 0
      ? []
      : [
          {
            icon: Shuffle,
            sentence: words.week.dealt(
              day,
              dealt.map(({ group, from, to }) =>
                from === null
                  ? words.week.dealtTo(groupName(plan, group), stationName(plan, to))
                  : words.week.dealtFrom(
                      groupName(plan, group),
                      stationName(plan, from),
                      stationName(plan, to),
                    ),
              ),
            ),
          },
        ]),
  ];
}
