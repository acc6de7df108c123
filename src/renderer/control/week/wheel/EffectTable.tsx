import { ArrowRight } from 'lucide-react';
import type { Plan, StationId } from '../../../../domain/plan/plan';
import type { MendEffect } from '../../../../domain/rotation/mend';
import { Badge } from '../../../shared/art/signs/Badge';
import { GroupName } from '../../table/GroupName';
import { RoundName } from '../../table/RoundName';
import { StationKey } from '../../table/StationKey';
import { words } from '../../words';
import { stationName } from '../names';

interface EffectTableProps {
  readonly plan: Plan;
  readonly rounds: MendEffect['rounds'];
}

/** A place with what it was before, and the names of the groups, in pixels. */
const [leastColumn, namesColumn] = [84, 168];

/** Groups x the rounds of a day: where each group will be, and where it would have been. */
export function EffectTable({ plan, rounds }: EffectTableProps) {
  return (
    <>
      <div className="table-scroll">
        <table className="wheel-table" style={{ minWidth: namesColumn + rounds.length * leastColumn }}>
          <caption className="sr-only">{words.wheel.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="wheel-names">
                <span className="sr-only">{words.wheel.groupColumn}</span>
              </th>
              {rounds.map((_, index) => (
                <th key={index} scope="col">
                  <RoundName round={index + 1} short={false} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.groups.map((group) => (
              <tr key={group.id}>
                <th scope="row" className="wheel-names">
                  <GroupName group={group} size={28} />
                </th>
                {rounds.map(({ before, after }, index) => (
                  <EffectCell
                    key={index}
                    plan={plan}
                    was={before[group.id] ?? null}
                    will={after[group.id] ?? null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <StationKey
        plan={plan}
        columns={rounds.flatMap(({ before, after }) => [before, after]).map(asColumn)}
      />
    </>
  );
}

const asColumn = (places: MendEffect['rounds'][number]['after']) => ({ places });

interface EffectCellProps {
  readonly plan: Plan;
  readonly was: StationId | null;
  readonly will: StationId | null;
}

function EffectCell({ plan, was, will }: EffectCellProps) {
  const moved = was !== will;
  return (
    <td className={moved ? 'moved' : undefined}>
      <span className="wheel-cell">
        {moved ? (
          <>
            <span aria-hidden className="wheel-was">
              <PlaceMark plan={plan} station={was} size={18} />
              <ArrowRight size={15} />
            </span>
            <span className="sr-only">
              {words.wheel.was(was === null ? words.wheel.away : stationName(plan, was))}
            </span>
          </>
        ) : null}
        <PlaceMark plan={plan} station={will} size={26} />
      </span>
    </td>
  );
}

interface PlaceMarkProps {
  readonly plan: Plan;
  readonly station: StationId | null;
  readonly size: number;
}

function PlaceMark({ plan, station, size }: PlaceMarkProps) {
  const found = plan.stations.find(({ id }) => id === station);
  if (found === undefined) return <span className="wheel-away">{words.wheel.away}</span>;
  return (
    <span title={found.name}>
      <Badge look={found.look} size={size} label={found.name} />
    </span>
  );
}
