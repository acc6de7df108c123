import { CalendarDays } from 'lucide-react';
import type { ControlSnapshot, Scene } from '../../../domain/view/snapshot';
import { shownTime } from '../../shared/clock/shown-time';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { SaidHere } from '../link/SaidHere';
import { useSend } from '../link/sender';
import { useClock } from '../time/clock-context';
import { ActButton } from '../widgets/ActButton';
import { wholeMinutes, words } from '../words';
import { UndoButton } from './UndoButton';

/** Less than this is no minute, neither here nor on the wall. */
const halfMinute = 30_000;

interface DonePanelProps {
  readonly snapshot: ControlSnapshot;
  readonly scene: Extract<Scene, { kind: 'done' }>;
}

/** What the session came to, the way back into it, and the way on. */
export function DonePanel({ snapshot, scene }: DonePanelProps) {
  const clock = useClock();
  const send = useSend('start');
  const close = (): void => void send({ kind: 'close-session' });
  // Enter alone, as printed: a Space too many for Pause must not leave this screen.
  useShortcuts({ enter: close });
  const counted = snapshot.columns.filter((column) => column.counted).length;
  return (
    <section className="done" aria-labelledby="done-heading">
      <h2 id="done-heading" className="big-heading">
        {words.done.at(shownTime(clock.wallAt(scene.finishedAt)))}
      </h2>
      <p>
        {words.done.counted(counted, snapshot.columns.length)}{' '}
        {scene.worked < halfMinute
          ? null
          : words.done.worked(wholeMinutes(scene.worked), snapshot.display.words.workNoun)}
      </p>
      <div className="acts-row">
        <ActButton
          icon={CalendarDays}
          label={words.done.close}
          shortcut={words.keys.enter}
          size="big"
          look="primary"
          enabled
          onPress={close}
        />
      </div>
      <UndoButton undo={snapshot.undo} />
      {snapshot.undo === null ? null : <p className="quiet">{words.done.undoHint}</p>}
      <SaidHere place="start" />
    </section>
  );
}
