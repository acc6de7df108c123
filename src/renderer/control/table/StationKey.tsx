import type { Plan } from '../../../domain/plan/plan';
import type { RoundColumn } from '../../../domain/view/snapshot';
import { Badge } from '../../shared/art/signs/Badge';
import { words } from '../words';

interface StationKeyProps {
  readonly plan: Plan;
  readonly columns: readonly Pick<RoundColumn, 'places'>[];
}

/** Names the badges where the table has no room for the names. */
export function StationKey({ plan, columns }: StationKeyProps) {
  const used = new Set(columns.flatMap(({ places }) => Object.values(places)));
  return (
    <ul className="station-key" aria-label={words.table.key}>
      {plan.stations
        .filter(({ id }) => used.has(id))
        .map(({ id, name, look }) => (
          <li key={id}>
            <Badge look={look} size={20} />
            {name}
          </li>
        ))}
    </ul>
  );
}
