import { useClockTime } from '../time/clock-context';
import { words } from '../words';

/** The time of day; in a rehearsal the rehearsal's. */
export function WallClock() {
  const time = useClockTime();
  return (
    <span className="clock">
      <span className="sr-only">{words.status.clock} </span>
      {time}
    </span>
  );
}
