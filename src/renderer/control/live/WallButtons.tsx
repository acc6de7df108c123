import { Hand, MonitorOff } from 'lucide-react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';
import { isUp, toggleOverlay } from './overlay-acts';
import { useActs } from './use-acts';

/** What changes the whole wall at once: the attention signal and the blank screen. */
export function WallButtons({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { act } = useActs('acts');
  return (
    <>
      <ActButton
        icon={Hand}
        label={words.acts.attention}
        shortcut={words.keys.attention}
        size="medium"
        on={isUp(snapshot, 'attention')}
        enabled={snapshot.allowed.attention}
        onPress={() => act(toggleOverlay(snapshot, 'attention'))}
      />
      <ActButton
        icon={MonitorOff}
        label={words.acts.blank}
        shortcut={words.keys.blank}
        size="medium"
        on={isUp(snapshot, 'blank')}
        enabled={snapshot.allowed.blank}
        onPress={() => act(toggleOverlay(snapshot, 'blank'))}
      />
    </>
  );
}
