import { Flag, Hand, OctagonPause, MonitorOff, Pause, Play } from 'lucide-react';
import type { Act } from '../../../../domain/session/acts';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { leftOf, type TimedFace } from '../../derive/segment';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { SaidHere } from '../../link/SaidHere';
import { useNow } from '../../time/clock-context';
import { ActButton } from '../../widgets/ActButton';
import { countdown, stopwatch, words } from '../../words';
import { isUp, toggleOverlay, togglePause } from '../overlay-acts';
import { UndoButton } from '../UndoButton';
import { useActs } from '../use-acts';

const texts = words.practice;
const broke: Act = { name: 'broke', station: null };
const finish: Act = { name: 'next' };

interface PracticeActsProps {
  readonly snapshot: ControlSnapshot;
  readonly segment: TimedFace;
}

/** What can be done while the class practices: above all, to say that stamina broke. */
export function PracticeActs({ snapshot, segment }: PracticeActsProps) {
  const { act } = useActs('acts');
  const { allowed } = snapshot;
  const paused = segment.pausedAt !== null;
  const pausing = togglePause(snapshot);
  const met = useNow((now) => leftOf(segment, now) <= 0);
  const byKey = (done: Act) => () => {
    if (allowed[done.name]) act(done, 'keyboard');
  };
  useShortcuts({
    space: byKey(pausing),
    // In a practice B is what the class does; the wall is blanked by its button.
    blank: byKey(broke),
    next: byKey(finish),
    attention: byKey(toggleOverlay(snapshot, 'attention')),
  });
  return (
    <>
      <p className="strip">
        <Flag size={20} aria-hidden />
        <HowFar segment={segment} />
      </p>
      <section className="acts" aria-label={texts.label}>
        <div className="acts-row acts-practice">
          <ActButton
            icon={OctagonPause}
            label={texts.broke}
            detail={texts.brokeDetail}
            shortcut={words.keys.blank}
            size="big"
            look={met ? 'plain' : 'primary'}
            enabled={allowed.broke}
            onPress={() => act(broke)}
          />
          <ActButton
            icon={Flag}
            label={texts.finish}
            detail={met ? texts.finishMet : texts.finishShort}
            shortcut={words.keys.next}
            size="big"
            look={met ? 'primary' : 'plain'}
            enabled={allowed.next}
            onPress={() => act(finish)}
          />
        </div>
        <div className="acts-row acts-practice-wall">
          <ActButton
            icon={paused ? Play : Pause}
            label={paused ? words.acts.resume : words.acts.pause}
            shortcut={words.keys.space}
            size="medium"
            enabled={allowed[pausing.name]}
            onPress={() => act(pausing)}
          />
          <ActButton
            icon={Hand}
            label={words.acts.attention}
            shortcut={words.keys.attention}
            size="medium"
            on={isUp(snapshot, 'attention')}
            enabled={allowed.attention}
            onPress={() => act(toggleOverlay(snapshot, 'attention'))}
          />
          <ActButton
            icon={MonitorOff}
            label={words.acts.blank}
            size="medium"
            on={isUp(snapshot, 'blank')}
            enabled={allowed.blank}
            onPress={() => act(toggleOverlay(snapshot, 'blank'))}
          />
        </div>
        <UndoButton undo={snapshot.undo} />
        <SaidHere place="acts" />
      </section>
    </>
  );
}

function HowFar({ segment }: { readonly segment: TimedFace }) {
  return useNow((now) => {
    if (segment.pausedAt !== null) return texts.paused;
    const left = leftOf(segment, now);
    return left > 0 ? texts.left(countdown(left)) : texts.reached(stopwatch(-left));
  });
}
