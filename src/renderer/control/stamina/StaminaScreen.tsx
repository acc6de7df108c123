import { useState } from 'react';
import type { CommandAnswer } from '../../../contract/channels';
import { daysAfter, mondayOf } from '../../../domain/calendar/school-days';
import type { StationId } from '../../../domain/plan/plan';
import type { SchoolDate } from '../../../domain/units';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { useLatestAnswer } from '../link/query';
import { useSend } from '../link/sender';
import { UndoRedo } from '../live/UndoRedo';
import { words } from '../words';
import '../styles/week.css';
import '../styles/plan-forms.css';
import '../styles/stamina.css';
import '../styles/stamina-chart.css';
import '../styles/stamina-tables.css';
import { ChartKey } from './chart/ChartKey';
import { ClassFields } from './ClassFields';
import { resultsOf } from './derive';
import { ResultsTable } from './results/ResultsTable';
import { StationSide } from './side/StationSide';
import { TryOut } from './try-out/TryOut';
import { WeeksChart } from './WeeksChart';
import { WeeksNav } from './WeeksNav';

/** The weeks that are shown at first: some before this one, and some to come. */
const [weeksBefore, weeksShown] = [3, 8];
const texts = words.stamina;

interface StaminaScreenProps {
  readonly snapshot: ControlSnapshot;
  /** A practice was started: its controls stand on Today. */
  readonly onPractice: () => void;
}

/** How the minutes of each station grow: the weeks as they were and as they will be, and the one that is chosen. */
export function StaminaScreen({ snapshot, onPractice }: StaminaScreenProps) {
  const { plan, date, revision } = snapshot;
  const send = useSend('stamina-results');
  const atFirst = daysAfter(mondayOf(date), -7 * weeksBefore);
  const [wished, setWished] = useState<SchoolDate | null>(null);
  const [choice, setChoice] = useState<StationId | null>(null);
  const from = wished ?? atFirst;
  const to = daysAfter(from, 7 * weeksShown - 1);
  const weeks = useLatestAnswer({ kind: 'stamina', from, to }, revision);
  const chosen =
    plan.stations.find(({ id }) => id === choice) ??
    plan.stations.find(({ ramp, teacherLed }) => ramp !== null && !teacherLed) ??
    plan.stations[0];
  if (chosen === undefined) return <p className="stamina-main quiet">{texts.noStations}</p>;
  const ofChosen = weeks?.stations.find(({ station }) => station === chosen.id);
  const move = (id: string, seconds: number): Promise<CommandAnswer> =>
    send({ kind: 'mark', mark: { do: 'edit', id, seconds } });
  return (
    <div className="stamina">
      <div className="stamina-main">
        <div className="stamina-head">
          <h2 className="big-heading">{texts.heading}</h2>
          <span className="quiet">{texts.under(plan.workNoun)}</span>
          <ChartKey />
        </div>
        <div className="weeks-bar">
          <WeeksNav from={from} to={to} atFirst={atFirst} onGo={setWished} />
          <UndoRedo snapshot={snapshot} />
        </div>
        <WeeksChart
          snapshot={snapshot}
          weeks={weeks}
          chosen={chosen.id}
          onChoose={setChoice}
          onMove={(id, seconds) => void move(id, seconds)}
        />
        {ofChosen === undefined ? null : (
          <ResultsTable
            key={chosen.id}
            today={date}
            station={chosen}
            results={resultsOf(ofChosen)}
            onMove={({ id }, seconds) => move(id, seconds)}
            onRemove={({ id }) => void send({ kind: 'mark', mark: { do: 'delete', id } })}
          />
        )}
        <ClassFields plan={plan} />
        <TryOut snapshot={snapshot} />
      </div>
      <StationSide
        key={chosen.id}
        snapshot={snapshot}
        station={chosen}
        weeks={ofChosen}
        onPractice={onPractice}
      />
    </div>
  );
}
