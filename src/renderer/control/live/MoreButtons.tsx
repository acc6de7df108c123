import { Hourglass, RotateCcw, Square } from 'lucide-react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { TwoFingersIcon } from './TwoFingersIcon';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';
import { DirectionsPicker } from './DirectionsPicker';
import { MessageButton } from './MessageButton';
import { holds, isUp, toggleOverlay } from './overlay-acts';
import { UndoButton } from './UndoButton';
import { BrokeInRound } from './practice/BrokeInRound';
import { useActs } from './use-acts';

interface MoreButtonsProps {
  readonly snapshot: ControlSnapshot;
  readonly messageOpen: boolean;
  readonly onMessageOpen: (open: boolean) => void;
}

/** What can be put on the wall beside the signals. */
export function MoreButtons({ snapshot, messageOpen, onMessageOpen }: MoreButtonsProps) {
  const { act } = useActs('acts');
  const { allowed } = snapshot;
  return (
    <div className="acts-row acts-wall">
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
      <BrokeInRound snapshot={snapshot} />
    </div>
  );
}

/** How the segment goes on, and the end of it all. */
export function CourseButtons({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { act } = useActs('acts');
  const { allowed } = snapshot;
  return (
    <div className="acts-row acts-course">
      <ActButton
        icon={Hourglass}
        label={words.acts.hold}
        shortcut={words.keys.hold}
        size="small"
        on={holds(snapshot)}
        enabled={allowed.hold}
        onPress={() => act({ name: 'hold', on: !holds(snapshot) })}
      />
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
      <UndoButton undo={snapshot.undo} />
    </div>
  );
}
