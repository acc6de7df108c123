import { Minus, Pause, Play, Plus, SkipBack, SkipForward } from 'lucide-react';
import type { Instant } from '../../../domain/units';
import type { ControlSnapshot, SegmentFace } from '../../../domain/view/snapshot';
import { nextStop } from '../derive/next-stop';
import { leftOf, segmentOf } from '../derive/segment';
import { useNow } from '../time/clock-context';
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
  const segment = segmentOf(snapshot);
  const waits = useNow((now) => segment !== null && isWaiting(segment, now));
  const pausing = togglePause(snapshot);
  return (
    <div className="acts-row acts-transport">
      <ActButton
        icon={paused ? Play : Pause}
        label={paused ? words.acts.resume : words.acts.pause}
        shortcut={words.keys.space}
        size="big"
        look={waits ? 'plain' : 'primary'}
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
        look={waits ? 'primary' : 'plain'}
        enabled={allowed.next}
        onPress={() => act({ name: 'next' })}
      />
    </div>
  );
}

/** In overtime nothing goes on by itself: Next is what the teacher came for. */
const isWaiting = (segment: SegmentFace, now: Instant): boolean =>
  segment.holds && segment.pausedAt === null && leftOf(segment, now) <= 0;

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
