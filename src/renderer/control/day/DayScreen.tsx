import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { AwayToday } from '../away/AwayToday';
import { Preview } from '../live/Preview';
import { UndoRedo } from '../live/UndoRedo';
import { DayHead } from './DayHead';
import { DayNotes } from './DayNotes';
import { DayTable } from './DayTable';
import { OpenRound } from './OpenRound';
import { PlanPicker } from './PlanPicker';
import { StartPanel } from './StartPanel';
import { StationSwitches } from './StationSwitches';
import { Times } from './Times';

interface DayScreenProps {
  readonly snapshot: ControlSnapshot;
  /** A session stood here just now. */
  readonly afterSession: boolean;
}

/** Today before it starts. Left: what the class sees, and Start. Right: the day, to be changed where it stands. */
export function DayScreen({ snapshot, afterSession }: DayScreenProps) {
  return (
    <div className="columns columns-day">
      <div className="left">
        <Preview snapshot={snapshot} />
        <OpenRound openRound={snapshot.openRound} />
        <PlanPicker snapshot={snapshot} />
        <StartPanel snapshot={snapshot} afterSession={afterSession} />
        <UndoRedo snapshot={snapshot} />
      </div>
      <div className="right">
        <DayHead snapshot={snapshot} />
        <Times snapshot={snapshot} />
        <DayTable snapshot={snapshot} />
        <StationSwitches snapshot={snapshot} />
        <DayNotes snapshot={snapshot} />
        <div className="day-foot">
          <AwayToday snapshot={snapshot} />
        </div>
      </div>
    </div>
  );
}
