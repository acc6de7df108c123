import { Minus, Pause, Play, Plus, SkipBack, SkipForward } from 'lucide-react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { nextStop } from '../derive/next-stop';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';
import { isPaused, togglePause } from './overlay-acts';
import { segmentName } from './segment-name';
import { useActs } from './use-acts';

/** Pause, one minute more, Next; and their smaller opposites. */
export function Transport({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { act } = useActs('acts');
  const { allowed } = snapshot;
  const paused = isPaused(snapshot);
  const pausing = togglePause(snapshot);
  return (
    <div className="acts-row acts-transport">
      <ActButton
        icon={paused ? Play : Pause}
        label={paused ? words.acts.resume : words.acts.pause}
        shortcut={words.keys.space}
        size="big"
        look="primary"
        enabled={allowed[pausing.name]}
        onPress={() => act(pausing)}
      />
      <ActButton
        icon={Plus}
        label={words.acts.plusOne}
        name={words.acts.plusOneName}
        shortcut={words.keys.plus}
        size="big"
        enabled={allowed.plus}
        onPress={() => act({ name: 'plus', minutes: 1 })}
      />
      <ActButton
        icon={SkipForward}
        label={words.acts.next}
        detail={nextWords(snapshot)}
        shortcut={words.keys.next}
        size="big"
        enabled={allowed.next}
        onPress={() => act({ name: 'next' })}
      />
    </div>
  );
}

function nextWords(snapshot: ControlSnapshot): string {
  const stop = nextStop(snapshot);
  return stop === null ? words.acts.finish : segmentName(stop);
}

/** Back and one minute less. */
export function TransportBack({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { act } = useActs('acts');
  return (
    <>
      <ActButton
        icon={SkipBack}
        label={words.acts.back}
        name={words.acts.backName}
        shortcut={words.keys.back}
        size="medium"
        enabled={snapshot.allowed.back}
        onPress={() => act({ name: 'back' })}
      />
      <ActButton
        icon={Minus}
        label={words.acts.minusOne}
        name={words.acts.minusOneName}
        shortcut={words.keys.minus}
        size="medium"
        enabled={snapshot.allowed.minus}
        onPress={() => act({ name: 'minus', minutes: 1 })}
      />
    </>
  );
}
