import { ClockAlert, ClockCheck } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { shownTime } from '../../shared/clock/shown-time';
import { ShortDayButton } from '../day/short-day/ShortDayButton';
import { forecastEnd, lateness } from '../derive/forecast';
import { roundLengths } from '../derive/round-lengths';
import { SaidHere } from '../link/SaidHere';
import { useClock, useNow, useTimeOfDay } from '../time/clock-context';
import { wholeMinutes, words } from '../words';
import { useActs } from './use-acts';

/** When the session ends as it looks now, how late that is, and the ways to make it fit. */
export function Finish({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const clock = useClock();
  const late = useNow((now) => lateness(snapshot, now, clock.wallAt));
  const isLate = late !== null && late > 0;
  return (
    <section className="finish" aria-labelledby="finish-heading">
      <div className="finish-head">
        <h2 id="finish-heading" className="big-heading">
          <FinishTime snapshot={snapshot} />
        </h2>
        {late === null ? null : <Lateness late={late} />}
        <div className="finish-ways">
          <ShortDayButton
            snapshot={snapshot}
            enabled={snapshot.allowed.fit || snapshot.allowed['drop-rounds']}
          />
          {isLate ? <FitButton snapshot={snapshot} /> : null}
        </div>
      </div>
      <p className="finish-line">{isLate ? <FitWords snapshot={snapshot} /> : null}</p>
      <SaidHere place="fit" />
    </section>
  );
}

function FinishTime({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return words.finish.finishes(useTimeOfDay((now) => forecastEnd(snapshot, now)) ?? '');
}

function Lateness({ late }: { readonly late: number }) {
  if (late > 0) {
    return (
      <span className="late-chip">
        <ClockAlert size={19} aria-hidden />
        {words.finish.late(wholeMinutes(late))}
      </span>
    );
  }
  return (
    <span className="time-chip">
      <ClockCheck size={19} aria-hidden />
      {late === 0 ? words.finish.onTime : words.finish.early(wholeMinutes(-late))}
    </span>
  );
}

function FitButton({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { act } = useActs('fit');
  const clock = useClock();
  const { fit } = snapshot;
  if (fit === null) return null;
  return (
    <Button
      className="plain outlined"
      isDisabled={!snapshot.allowed.fit}
      onPress={() => act({ name: 'fit', end: fit.asked })}
    >
      {words.finish.fitTo(shownTime(clock.wallAt(fit.end)))}
    </Button>
  );
}

/** What a fit would do, before it is taken. */
function FitWords({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const clock = useClock();
  const { fit } = snapshot;
  if (fit === null) return null;
  return (
    <>
      {fit.reached ? null : `${words.finish.earliest(shownTime(clock.wallAt(fit.end)))} `}
      {words.finish.toFit(roundLengths(fit.rounds))}
    </>
  );
}
