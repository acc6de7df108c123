import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { words } from '../words';

/** What groups missed today because they were away. */
export function Missed({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { missed, plan } = snapshot;
  if (missed.length === 0) return null;
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], wanted: string): string =>
    list.find(({ id }) => id === wanted)?.name ?? '';
  return (
    <section className="missed" aria-labelledby="missed-heading">
      <h2 id="missed-heading">{words.away.missed}</h2>
      <ul>
        {missed.map(({ group, station, round }) => (
          <li key={`${group}-${round}`}>
            {words.away.missedOne(nameOf(plan.groups, group), nameOf(plan.stations, station), round)}
          </li>
        ))}
      </ul>
    </section>
  );
}
