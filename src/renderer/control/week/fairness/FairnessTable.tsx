import type { Fairness, TimeAtStation } from '../../../../domain/ahead/fairness';
import type { Plan } from '../../../../domain/plan/plan';
import { Badge } from '../../../shared/art/signs/Badge';
import { GroupName } from '../../table/GroupName';
import { span, words } from '../../words';

interface FairnessTableProps {
  readonly plan: Plan;
  readonly fairness: Fairness;
}

/** A length as "3 h 15 min", and the names of the groups, in pixels. */
const [leastColumn, namesColumn] = [104, 168];

/** Groups x stations: the time so far, and by the last day. */
export function FairnessTable({ plan, fairness: { stations, times, behind } }: FairnessTableProps) {
  return (
    <div className="table-scroll">
      <table className="fairness-table" style={{ minWidth: namesColumn + stations.length * leastColumn }}>
        <caption className="sr-only">{words.fairness.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="week-names">
              <span className="sr-only">{words.week.group}</span>
            </th>
            {plan.stations
              .filter(({ id }) => stations.includes(id))
              .map(({ id, name, look }) => (
                <th key={id} scope="col">
                  <span className="fairness-station">
                    <Badge look={look} size={22} />
                    {name}
                  </span>
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {plan.groups.map((group) => (
            <tr key={group.id}>
              <th scope="row" className="week-names">
                <GroupName group={group} size={28} />
              </th>
              {stations.map((station) => {
                const time = times[group.id]?.[station];
                const isBehind = behind.some((one) => one.group === group.id && one.station === station);
                return (
                  <td key={station} className={isBehind ? 'behind' : undefined}>
                    {time === undefined ? null : <Time time={time} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Time({ time: { soFar, byThen, missed } }: { readonly time: TimeAtStation }) {
  const sat = soFar === 0 ? words.fairness.noTime : span(soFar);
  return (
    <>
      <b>
        <span className="sr-only">{words.fairness.soFar(sat)}</span>
        <span aria-hidden>{sat}</span>
      </b>
      <span className="by-then">
        <span className="sr-only">{words.fairness.byThen(span(byThen))}</span>
        <span aria-hidden>{span(byThen)}</span>
      </span>
      {missed === 0 ? null : <span className="missed-time">{words.fairness.missed(span(missed))}</span>}
    </>
  );
}
