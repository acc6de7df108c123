import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { Badge } from '../../shared/art/signs/Badge';
import { words } from '../words';

/** What the stations of today's rounds need, to be laid out before the class comes. */
export function LayOut({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const sat = new Set(snapshot.columns.flatMap(({ places }) => Object.values(places)));
  const stations = snapshot.plan.stations.filter(({ id, materials }) => sat.has(id) && materials.length > 0);
  if (stations.length === 0) return null;
  return (
    <section className="lay-out" aria-labelledby="lay-out-heading">
      <h2 id="lay-out-heading">{words.day.layOut}</h2>
      <ul>
        {stations.map(({ id, name, look, materials }) => (
          <li key={id}>
            <Badge look={look} size={22} />
            <span>{words.day.needs(name, materials)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
