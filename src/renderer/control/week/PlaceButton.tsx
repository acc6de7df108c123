import type { Group, Plan } from '../../../domain/plan/plan';
import type { WeekCell } from '../../../domain/ahead/week';
import { Badge } from '../../shared/art/signs/Badge';
import { dayName, words } from '../words';
import type { WeekColumn } from './columns';
import { stationName } from './names';

interface PlaceButtonProps {
  readonly plan: Plan;
  readonly group: Group;
  readonly column: WeekColumn;
  readonly cell: WeekCell;
  readonly round: number;
  /** Its place in the table, for the arrow keys. */
  readonly at: { readonly row: number; readonly column: number };
  readonly asked: boolean;
  /** Whether Tab stops here: at one place of the table only. */
  readonly tabStop: boolean;
  readonly onAsk: () => void;
}

/** Where one group is in one round; focused or pressed, it asks why. */
export function PlaceButton(props: PlaceButtonProps) {
  const { plan, group, column, cell, round, at, asked, tabStop, onAsk } = props;
  const station = plan.stations.find(({ id }) => id === cell.station);
  const where = cell.station === null ? words.week.away : stationName(plan, cell.station);
  return (
    <button
      type="button"
      className="place"
      aria-label={words.week.cell(group.name, dayName(column.day.date), round, where)}
      aria-pressed={asked}
      data-row={at.row}
      data-column={at.column}
      tabIndex={tabStop ? 0 : -1}
      title={where}
      onFocus={onAsk}
      onClick={onAsk}
    >
      {station === undefined ? (
        <span className="place-word">{cell.station === null ? words.week.away : '?'}</span>
      ) : (
        <Badge look={station.look} size={30} />
      )}
    </button>
  );
}
