import { Flag } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { StationWeeks } from '../../../../domain/ahead/stamina-weeks';
import type { Station } from '../../../../domain/plan/plan';
import { defaultRamp } from '../../../../domain/stamina/ages';
import type { Ramp } from '../../../../domain/stamina/ramp';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { Sign } from '../../../shared/art/signs/Sign';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { ActButton } from '../../widgets/ActButton';
import { words } from '../../words';
import { InCycle } from './InCycle';
import { Pace } from './Pace';
import { RampFields } from './RampFields';
import { StartPractice } from './StartPractice';
import { TargetToday } from './TargetToday';

const texts = words.stamina.side;

interface StationSideProps {
  readonly snapshot: ControlSnapshot;
  readonly station: Station;
  /** Undefined while they are not known, and when its minutes do not grow. */
  readonly weeks: StationWeeks | undefined;
  /** A practice was started. */
  readonly onPractice: () => void;
}

/** All of one station's stamina: its target today and why, how it grows, and the practice. */
export function StationSide({ snapshot, station, weeks, onPractice }: StationSideProps) {
  const send = useSend('stamina');
  const { id, ramp } = station;
  const setRamp = (to: Ramp | null): void =>
    void send({ kind: 'edit', edit: { name: 'change-station', station: id, change: { ramp: to } } });
  const today = snapshot.stamina.find((one) => one.station === id);
  return (
    <aside className="stamina-side" aria-label={texts.label(station.name)}>
      <div className="stamina-chosen">
        <Sign look={station.look} height={54} />
        <h2>{station.name}</h2>
      </div>
      <SaidHere place="stamina" />
      {ramp === null || today === undefined ? (
        <NoRamp led={station.teacherLed} onGrow={() => setRamp(defaultRamp(snapshot.plan.age))} />
      ) : (
        <>
          <TargetToday station={station} today={today} />
          <StartPractice snapshot={snapshot} station={id} target={today.target} onStarted={onPractice} />
          {weeks === undefined ? null : (
            <>
              <Pace noun={snapshot.plan.workNoun} goal={ramp.goalSeconds} reached={weeks.goal} />
              <InCycle snapshot={snapshot} station={station} today={today} joins={weeks.joins} />
            </>
          )}
          <RampFields ramp={ramp} onChange={setRamp} />
          <Button className="plain" onPress={() => setRamp(null)}>
            {texts.stop}
          </Button>
        </>
      )}
    </aside>
  );
}

function NoRamp({ led, onGrow }: { readonly led: boolean; readonly onGrow: () => void }) {
  if (led) return <p className="quiet">{words.stamina.led}</p>;
  return (
    <>
      <p className="quiet">{words.stamina.noRamp}</p>
      <ActButton icon={Flag} label={texts.grow} size="medium" look="primary" enabled onPress={onGrow} />
    </>
  );
}
