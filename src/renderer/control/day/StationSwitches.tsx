import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { Badge } from '../../shared/art/signs/Badge';
import { SaidHere } from '../link/SaidHere';
import { useSend } from '../link/sender';
import { Toggle } from '../widgets/Toggle';
import { words } from '../words';

/** Which stations the groups walk round. */
export function StationSwitches({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const send = useSend('stations');
  return (
    <section className="stations" aria-labelledby="stations-heading">
      <h3 id="stations-heading">{words.day.stations}</h3>
      <div className="station-switches">
        {snapshot.plan.stations.map(({ id, name, look, inCycle }) => (
          <Toggle
            key={id}
            label={
              <span className="station-name">
                <Badge look={look} size={26} />
                {name}
              </span>
            }
            name={words.day.inCycle(name)}
            on={inCycle && snapshot.plan.cycle.includes(id)}
            onChange={(on) => void send({ kind: 'edit', edit: { name: 'in-cycle', station: id, on } })}
          />
        ))}
      </div>
      <SaidHere place="stations" />
    </section>
  );
}
