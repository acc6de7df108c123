import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { AwayToday } from '../away/AwayToday';
import { Preview } from '../live/Preview';
import { UndoRedo } from '../live/UndoRedo';
import { DayHead } from './DayHead';
import { DayNotes } from './DayNotes';
import { DayPlan } from './DayPlan';
import { DayTable } from './DayTable';
import { LayOut } from './LayOut';
import { OpenRound } from './OpenRound';
import { PlanPicker } from './PlanPicker';
import { StartPanel } from './StartPanel';

interface DayScreenProps {
  readonly snapshot: ControlSnapshot;
  /** A session stood here just now. */
  readonly afterSession: boolean;
}

/** Today before it starts. Left: what the class sees, and Start. Right: the day, and under it the plan of every day, each to
 * be changed where it stands. */
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
        <DayTable snapshot={snapshot} />
        <DayNotes snapshot={snapshot} />
        <AwayToday snapshot={snapshot} />
        <LayOut snapshot={snapshot} />
        <DayPlan snapshot={snapshot} />
      </div>
    </div>
  );
}
