import { Hourglass, RotateCcw, Square } from 'lucide-react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { TwoFingersIcon } from './TwoFingersIcon';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';
import { DirectionsPicker } from './DirectionsPicker';
import { MessageButton } from './MessageButton';
import { holds, isUp, toggleOverlay } from './overlay-acts';
import { useActs } from './use-acts';

interface MoreButtonsProps {
  readonly snapshot: ControlSnapshot;
  readonly messageOpen: boolean;
  readonly onMessageOpen: (open: boolean) => void;
}

/** What is needed less often: what to put on the wall, and how the segment goes on. */
export function MoreButtons({ snapshot, messageOpen, onMessageOpen }: MoreButtonsProps) {
  const { act } = useActs('acts');
  const { allowed } = snapshot;
  return (
    <>
      <ActButton
        icon={Hourglass}
        label={words.acts.hold}
        name={words.acts.holdName}
        shortcut={words.keys.hold}
        size="small"
        on={holds(snapshot)}
        enabled={allowed.hold}
        onPress={() => act({ name: 'hold', on: !holds(snapshot) })}
      />
      <ActButton
        icon={TwoFingersIcon}
        label={words.acts.twoFingers}
        shortcut={words.keys.twoFingers}
        size="small"
        on={isUp(snapshot, 'two-fingers')}
        enabled={allowed['two-fingers']}
        onPress={() => act(toggleOverlay(snapshot, 'two-fingers'))}
      />
      <MessageButton snapshot={snapshot} open={messageOpen} onOpenChange={onMessageOpen} />
      <DirectionsPicker snapshot={snapshot} />
      <ActButton
        icon={RotateCcw}
        label={words.acts.restart}
        name={words.acts.restartName}
        shortcut={words.keys.restart}
        size="small"
        enabled={allowed.restart}
        onPress={() => act({ name: 'restart' })}
      />
      <ActButton
        icon={Square}
        label={words.acts.end}
        name={words.acts.endName}
        size="small"
        enabled={allowed.end}
        onPress={() => act({ name: 'end' })}
      />
    </>
  );
}
