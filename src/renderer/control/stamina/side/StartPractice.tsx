import { Play } from 'lucide-react';
import type { StationId } from '../../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { useSend } from '../../link/sender';
import { useSinglePress } from '../../link/use-single-press';
import { ActButton } from '../../widgets/ActButton';
import { words } from '../../words';
import { length } from '../in-words';

const texts = words.stamina.side;

interface StartPracticeProps {
  readonly snapshot: ControlSnapshot;
  readonly station: StationId;
  readonly onStarted: () => void;
  /** In seconds. */
  readonly target: number;
}

/** Starts a practice of the whole class; Today then has its controls. */
export function StartPractice({ snapshot, station, target, onStarted }: StartPracticeProps) {
  const send = useSend('stamina');
  const press = useSinglePress();
  const start = async (): Promise<void> => {
    const { ok } = await send({ kind: 'practice', station, by: 'control' });
    if (ok) onStarted();
  };
  return (
    <>
      <ActButton
        icon={Play}
        label={texts.startPractice(length(target))}
        size="medium"
        look="primary"
        enabled={snapshot.canStart}
        onPress={() => press(start)}
      />
      {snapshot.canStart ? null : <p className="hint">{texts.notNow}</p>}
    </>
  );
}
