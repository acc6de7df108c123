import type { GroupId, Plan, StationId } from '../../../domain/plan/plan';
import type { RoundColumn } from '../../../domain/view/snapshot';
import { Badge } from '../../shared/art/signs/Badge';
import { Chevrons } from '../../shared/art/signs/Chevrons';
import { words } from '../words';

interface StationCellProps {
  readonly plan: Plan;
  readonly group: GroupId;
  readonly column: RoundColumn;
  /** The next column, for the mark of a rule "B follows A" between the two. */
  readonly following: RoundColumn | undefined;
}

/** Where one group is in one round. */
export function StationCell({ plan, group, column, following }: StationCellProps) {
  const place = column.places[group] ?? null;
  const station = plan.stations.find(({ id }) => id === place);
  if (column.state === 'dropped')
    return (
      <td className="dropped">
        <span className="cell-name">{words.table.dropped}</span>
      </td>
    );
  if (station === undefined) return <td className={column.state}>{words.table.away}</td>;
  return (
    <td className={column.state}>
      <span className="cell" title={station.name}>
        <Badge look={station.look} size={28} />
        <span className="cell-name">{station.name}</span>
        {follows(plan, station.id, following?.places[group] ?? null) ? (
          <span className="cell-link">
            <Chevrons count={2} height={13} />
          </span>
        ) : null}
      </span>
    </td>
  );
}

const follows = (plan: Plan, here: StationId, there: StationId | null): boolean =>
  plan.follows.some(({ after, follower }) => after === here && follower === there);
