import { CircleAlert, Scale } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Behind } from '../../../../domain/ahead/behind';
import type { Fairness } from '../../../../domain/ahead/fairness';
import type { GroupId } from '../../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { useSinglePress } from '../../link/use-single-press';
import { dayName, inWords, span, words } from '../../words';
import { groupName, stationName } from '../names';

interface BehindListProps {
  readonly snapshot: ControlSnapshot;
  readonly fairness: Fairness;
  /** Of the snapshot that `fairness` was computed for. */
  readonly revision: number;
}

/** Who falls behind at a teacher-led station, each with the change that mends it; or that nobody does. */
export function BehindList({ snapshot, fairness, revision }: BehindListProps) {
  const send = useSend('fairness');
  const press = useSinglePress();
  const { plan } = snapshot;
  const { behind, until, stations } = fairness;
  const led = plan.stations.filter(({ id, teacherLed }) => teacherLed && stations.includes(id));
  const even = led.filter(({ id }) => !behind.some(({ station }) => station === id));
  return (
    <>
      {behind.map((one) => (
        <div key={`${one.group} ${one.station}`} className="behind-note">
          <CircleAlert size={20} aria-hidden />
          <div>
            <p>
              <b>
                {words.fairness.behind(
                  groupName(plan, one.group),
                  stationName(plan, one.station),
                  span(one.by),
                  dayName(until),
                )}
              </b>
            </p>
            <SwapOffer
              snapshot={snapshot}
              behind={one}
              onSwap={(groups) =>
                press(() => send({ kind: 'mend-wheel', mend: { kind: 'swap', groups }, revision }))
              }
            />
          </div>
        </div>
      ))}
      {even.length === 0 ? null : (
        <p className="even-note">
          <Scale size={18} aria-hidden />
          {words.fairness.even(inWords(even.map(({ name }) => name)))}
        </p>
      )}
      <SaidHere place="fairness" />
    </>
  );
}

interface SwapOfferProps {
  readonly snapshot: ControlSnapshot;
  readonly behind: Behind;
  readonly onSwap: (groups: readonly [GroupId, GroupId]) => void;
}

/** The swap that brings it more: as a button when its time is now, else as a thing to come back for. */
function SwapOffer({ snapshot, behind, onSwap }: SwapOfferProps) {
  const { plan } = snapshot;
  const { group, swap } = behind;
  if (swap === null) return <p>{words.fairness.noSwap}</p>;
  const [who, other] = [groupName(plan, group), groupName(plan, swap.with)];
  const brings = words.fairness.brings(who, span(swap.brings), swap.mends);
  if (!swap.now) return <p>{`${words.fairness.swapLater(who, other, dayName(swap.before))} ${brings}`}</p>;
  return (
    <>
      <p>{`${words.fairness.swapNow(who, other)} ${brings}`}</p>
      <Button className="plain" onPress={() => onSwap([group, swap.with])}>
        {words.fairness.swap(who, other)}
      </Button>
    </>
  );
}
