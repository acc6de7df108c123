import { Scissors } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { shownStartTime, shownTime } from '../../../shared/clock/shown-time';
import { dayFromStart, dayStart } from '../../derive/day-times';
import { roundLengths } from '../../derive/round-lengths';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { useClock, useNow } from '../../time/clock-context';
import { words } from '../../words';

/** What today has of a short day, and the way back; or that it will not be over in time. */
export function ShortDayNote({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return snapshot.shortDay === null ? <TooLong snapshot={snapshot} /> : <Standing snapshot={snapshot} />;
}

function Standing({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const send = useSend('short-day-note');
  const { columns, timings, countedToday } = snapshot;
  const last = columns.at(-1)?.round ?? 0;
  const dropped = Array.from({ length: Math.max(0, timings.rounds - last) }, (_, index) => last + 1 + index);
  const leftOut = words.rounds(dropped);
  // It was sat to its end, and the next start is another run.
  const isOver = dropped.length > 0 && countedToday === last;
  return (
    <div className="short-day-note">
      <p>
        <Scissors size={18} aria-hidden />
        <span>
          {isOver ? words.shortDay.over : words.shortDay.standing(roundLengths(columns))}{' '}
          {dropped.length === 0 ? null : words.shortDay.without(leftOut, dropped.length > 1)}
        </span>
      </p>
      <Button
        className="plain"
        onPress={() => void send({ kind: 'edit', edit: { name: 'short-day', rounds: null } })}
      >
        {isOver ? words.shortDay.afterAll(leftOut) : words.shortDay.back}
      </Button>
      <SaidHere place="short-day-note" />
    </div>
  );
}

/** The day is to be over by a time of the plan's, and is not. */
function TooLong({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const clock = useClock();
  const { startTime, finishBy } = snapshot.timings;
  const { whole } = dayFromStart(snapshot);
  const late = useNow((now) => {
    if (finishBy === null) return null;
    const wall = clock.wallAt(now);
    const end = dayStart(startTime, wall) + whole;
    const [hours = 0, minutes = 0] = finishBy.split(':').map(Number);
    return end > new Date(wall).setHours(hours, minutes, 0, 0) ? shownTime(end) : null;
  });
  if (late === null || finishBy === null) return null;
  return (
    <div className="short-day-note">
      <p>
        <Scissors size={18} aria-hidden />
        <span>{words.shortDay.overBy(late, shownStartTime(finishBy))}</span>
      </p>
    </div>
  );
}
