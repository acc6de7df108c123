import { CalendarDays, Flag, RotateCw } from 'lucide-react';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { useSinglePress } from '../../link/use-single-press';
import { ActButton } from '../../widgets/ActButton';
import { stopwatch, words } from '../../words';
import { UndoButton } from '../UndoButton';
import type { CarpetScene } from './PracticeScreen';
import { targetToday } from './target-today';

const texts = words.practice;

interface CarpetActsProps {
  readonly snapshot: ControlSnapshot;
  readonly scene: CarpetScene;
}

/** What the practice came to, and how it goes on. */
export function CarpetActs({ snapshot, scene }: CarpetActsProps) {
  const send = useSend('practice');
  const press = useSinglePress();
  const { achieved, target, station } = scene;
  const next = targetToday(snapshot, station.id);
  const outcome = achieved >= target ? texts.met : texts.notYet;
  const close = (): void => press(() => send({ kind: 'close-session' }));
  useShortcuts({ enter: close });
  return (
    <section className="done" aria-labelledby="carpet-heading">
      <h2 id="carpet-heading" className="big-heading">
        {texts.carpet}
      </h2>
      <p className="carpet-outcome">
        <Flag size={18} aria-hidden />
        {outcome(stopwatch(achieved), stopwatch(target))}
      </p>
      <div className="acts-row acts-carpet">
        <ActButton
          icon={CalendarDays}
          label={texts.done}
          shortcut={words.keys.enter}
          size="big"
          look="primary"
          enabled
          onPress={close}
        />
        {next === null ? null : (
          <ActButton
            icon={RotateCw}
            label={texts.again}
            detail={texts.target(stopwatch(next * 1000))}
            size="big"
            enabled
            onPress={() => press(() => send({ kind: 'practice', station: station.id, by: 'control' }))}
          />
        )}
      </div>
      <UndoButton undo={snapshot.undo} />
      <SaidHere place="practice" />
    </section>
  );
}
