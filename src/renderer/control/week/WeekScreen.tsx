import { useState } from 'react';
import type { SchoolDate } from '../../../domain/units';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { useLatestAnswer } from '../link/query';
import { UndoButton } from '../live/UndoButton';
import { StationKey } from '../table/StationKey';
import { words } from '../words';
import '../styles/week.css';
import type { Asked } from './columns';
import { FairnessPanel } from './fairness/FairnessPanel';
import { WeekNav } from './WeekNav';
import { WeekNotes } from './WeekNotes';
import { WeekTable } from './WeekTable';
import { WheelPanel } from './wheel/WheelPanel';
import { WhyHere } from './WhyHere';

/** Who is where in a whole week, and why; and whether each group gets its part. */
export function WeekScreen({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { plan, date, revision } = snapshot;
  const [of, setOf] = useState<SchoolDate | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const week = useLatestAnswer({ kind: 'week', of: of ?? date }, revision);
  if (week === null) return <div className="week" aria-busy />;
  const places = week.days.flatMap(({ rounds }) =>
    rounds.map(({ cells }) => ({
      places: Object.fromEntries(Object.entries(cells).map(([group, { station }]) => [group, station])),
    })),
  );
  return (
    <div className="week">
      <div className="week-head">
        <h2 className="big-heading">{words.week.heading(plan.name)}</h2>
        <WeekNav today={date} monday={week.monday} onGo={setOf} />
        <UndoButton undo={snapshot.undo} />
      </div>
      <section className="week-plane" aria-label={words.table.heading}>
        <WhyHere plan={plan} week={week} asked={asked} />
        <WeekTable plan={plan} week={week} asked={asked} onAsk={setAsked} />
        <StationKey plan={plan} columns={places} />
        <WeekNotes plan={plan} week={week} />
      </section>
      <div className="week-plane">
        <FairnessPanel snapshot={snapshot} />
      </div>
      <div className="week-plane">
        <WheelPanel snapshot={snapshot} />
      </div>
    </div>
  );
}
