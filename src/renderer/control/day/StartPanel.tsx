import { ListRestart, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { lastOf, satOf } from '../../../domain/session/shortened-day';
import { plus } from '../../../domain/units';
import { dayFromStart } from '../derive/day-times';
import { windowAfter } from '../../shared/clock/face-store';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { SaidHere } from '../link/SaidHere';
import { useSend } from '../link/sender';
import { useTimeOfDay } from '../time/clock-context';
import { PracticeMenu } from '../live/practice/PracticeMenu';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';

/** A second press of the key that left the last screen must not start the next session. Milliseconds. */
const keysRestFor = 1000;

interface StartPanelProps {
  readonly snapshot: ControlSnapshot;
  /** A session stood here just now. */
  readonly afterSession: boolean;
}

/** Start; or, when rounds were counted today, the rounds that are left or a new run. */
export function StartPanel({ snapshot, afterSession }: StartPanelProps) {
  const keysRest = useRest(afterSession);
  const send = useSend('start');
  const start = (which: 'all' | 'left', by: 'control' | 'keyboard') => () =>
    void send({ kind: 'start', which, by });
  const { countedToday, timings, shortDay } = snapshot;
  const goesOn = satOf(shortDay ?? undefined, countedToday, timings.rounds) > 0;
  // The table shows what the next start sits.
  const left = snapshot.columns.length;
  const ofNewRun = lastOf(shortDay ?? undefined, timings.rounds);
  const byKey = snapshot.canStart && !keysRest ? start(goesOn ? 'left' : 'all', 'keyboard') : null;
  useShortcuts({ space: byKey, enter: byKey });
  return (
    <section className="start" aria-label={words.day.start}>
      {snapshot.countedToday > 0 ? <p>{words.day.counted(snapshot.countedToday)}</p> : null}
      <div className="acts-row">
        <ActButton
          icon={Play}
          label={goesOn ? words.day.startLeft(left) : words.day.start}
          detail={<EndIfStartedNow snapshot={snapshot} />}
          {...(keysRest ? {} : { shortcut: words.keys.space })}
          size="big"
          look="primary"
          enabled={snapshot.canStart}
          onPress={start(goesOn ? 'left' : 'all', 'control')}
        />
        {goesOn ? (
          <ActButton
            icon={ListRestart}
            label={words.day.newRun}
            detail={words.day.newRunOf(ofNewRun)}
            size="medium"
            enabled={snapshot.canStart}
            onPress={start('all', 'control')}
          />
        ) : null}
      </div>
      <PracticeMenu snapshot={snapshot} />
      <SaidHere place="start" />
    </section>
  );
}

function useRest(rests: boolean): boolean {
  const [resting, setResting] = useState(rests);
  useEffect(() => {
    if (!resting) return undefined;
    return windowAfter(keysRestFor, () => setResting(false));
  }, [resting]);
  return resting;
}

function EndIfStartedNow({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { whole } = dayFromStart(snapshot);
  const end = useTimeOfDay((now) => plus(now, whole));
  return end === null ? null : words.day.endsAt(end);
}
