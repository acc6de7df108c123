import type { DayTimings } from '../../../../domain/plan/plan';
import type { TimeOfDay } from '../../../../domain/units';
import { shownTime } from '../../../shared/clock/shown-time';
import { wholeMinutes, words } from '../../words';
import { wholeSeconds } from './times-edit';

const texts = words.plan.times;

/** Milliseconds since 1970 of a time on a day that has no change of the clocks. */
function onSomeDay(time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(2000, 0, 1, hours, minutes).getTime();
}

/** What the times add up to, and whether that is more than there is. */
export function WholeDay({ timings }: { readonly timings: DayTimings }) {
  const { startTime, finishBy } = timings;
  const length = wholeSeconds(timings) * 1000;
  const start = onSomeDay(startTime);
  const over = finishBy === null ? 0 : start + length - onSomeDay(finishBy);
  return (
    <p className="hint">
      {texts.takes(wholeMinutes(length), shownTime(start), shownTime(start + length))}{' '}
      {finishBy === null || over <= 0
        ? null
        : texts.tooLong(wholeMinutes(over), shownTime(onSomeDay(finishBy)))}
    </p>
  );
}
