import { CircleAlert, Scale } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Behind } from '../../../../domain/ahead/behind';
import type { Fairness } from '../../../../domain/ahead/fairness';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { dayName, inWords, span, words } from '../../words';
import { groupName, stationName } from '../names';

interface BehindListProps {
  readonly snapshot: ControlSnapshot;
  readonly fairness: Fairness;
}

/** Who falls behind at a teacher-led station, each with the change that mends it; or that nobody does. */
export function BehindList({ snapshot, fairness }: BehindListProps) {
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
            <MendOffer snapshot={snapshot} behind={one} />
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

/** The swap that mends it, as a button. */
function MendOffer({ snapshot, behind }: { readonly snapshot: ControlSnapshot; readonly behind: Behind }) {
  const send = useSend('fairness');
  const { plan, display } = snapshot;
  const { group, swapWith } = behind;
  if (swapWith === null) return <p>{words.fairness.noMend}</p>;
  const idle = display.scene.kind === 'idle';
  const [who, other] = [groupName(plan, group), groupName(plan, swapWith)];
  return (
    <>
      <p>
        {words.fairness.mendWhy(who, other)} {idle ? null : words.fairness.notWhileRunning}
      </p>
      <Button
        className="plain"
        isDisabled={!idle}
        onPress={() => void send({ kind: 'mend-wheel', mend: { kind: 'swap', groups: [group, swapWith] } })}
      >
        {words.fairness.mend(who, other)}
      </Button>
    </>
  );
}
