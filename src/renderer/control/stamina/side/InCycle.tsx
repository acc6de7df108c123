import { CircleCheck, Repeat2 } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Joins } from '../../../../domain/ahead/stamina-weeks';
import type { Station } from '../../../../domain/plan/plan';
import type { ControlSnapshot, StaminaFace } from '../../../../domain/view/snapshot';
import { useSend } from '../../link/sender';
import { words } from '../../words';
import { groupName, stationName } from '../../week/names';
import { length } from '../in-words';

const texts = words.stamina.side;

interface InCycleProps {
  readonly snapshot: ControlSnapshot;
  readonly station: Station;
  readonly today: StaminaFace;
  /** Null when it is in the cycle. */
  readonly joins: Joins | null;
}

/** Whether the station is in the cycle; if not, when it joins, who is dealt anew then, and the way to join at once. */
export function InCycle({ snapshot, station, today, joins }: InCycleProps) {
  const send = useSend('stamina');
  const { plan } = snapshot;
  if (joins === null) {
    return (
      <p className="stamina-joined">
        <CircleCheck size={18} aria-hidden />
        {texts.inCycle}
      </p>
    );
  }
  const shortest = length(plan.shortestRoundSeconds);
  const dealt = joins.changes.map(({ group, from, to }) =>
    from === null
      ? words.week.dealtTo(groupName(plan, group), stationName(plan, to))
      : words.week.dealtFrom(groupName(plan, group), stationName(plan, from), stationName(plan, to)),
  );
  return (
    <div className="stamina-joins">
      <p>{today.ready ? texts.ready(shortest) : texts.notReady(shortest)}</p>
      <p className="hint">
        {!joins.possible ? texts.noRoom : dealt.length === 0 ? texts.nobodyDealt : texts.dealt(dealt)}
      </p>
      <Button
        className="plain"
        isDisabled={!joins.possible}
        onPress={() => void send({ kind: 'edit', edit: { name: 'in-cycle', station: station.id, on: true } })}
      >
        <Repeat2 size={18} aria-hidden />
        {texts.join}
      </Button>
    </div>
  );
}
