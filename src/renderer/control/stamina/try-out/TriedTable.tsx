import type { TriedTerm } from '../../../../contract/query';
import type { Plan } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';
import { Badge } from '../../../shared/art/signs/Badge';
import { dayOfMonth, words } from '../../words';
import { stationName } from '../../week/names';
import { length } from '../in-words';

const texts = words.stamina.tryOut;

interface TriedTableProps {
  readonly plan: Plan;
  readonly term: TriedTerm;
}

/** When each station starts, joins the cycle and reaches its goal in the term that was tried. */
export function TriedTable({ plan, term }: TriedTableProps) {
  const heads = [texts.station, texts.starts, texts.joins, texts.goal, texts.end];
  return (
    <>
      <p>{texts.until(dayOfMonth(term.until))}</p>
      <div className="table-scroll">
        <table className="try-table">
          <caption className="sr-only">{texts.caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {term.stations.map(({ station, introducedOn, joinedOn, goalOn, line }) => {
              const look = plan.stations.find(({ id }) => id === station)?.look;
              const last = line.at(-1);
              return (
                <tr key={station}>
                  <th scope="row">
                    <span className="fairness-station">
                      {look === undefined ? null : <Badge look={look} size={22} />}
                      {stationName(plan, station)}
                    </span>
                  </th>
                  <td>{when(introducedOn)}</td>
                  <td>{when(joinedOn)}</td>
                  <td>{when(goalOn)}</td>
                  <td>{last === undefined ? null : length(last.target)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

const when = (day: SchoolDate | null): string => (day === null ? texts.never : dayOfMonth(day));
