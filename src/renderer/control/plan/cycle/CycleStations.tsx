import { ChevronDown, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';
import { numberLimits } from '../../../../domain/plan/limits';
import { capacityOf } from '../../../../domain/plan/plan';
import type { Plan, Station, StationId } from '../../../../domain/plan/plan';
import { Badge } from '../../../shared/art/signs/Badge';
import { useSend } from '../../link/sender';
import { words } from '../../words';

interface CycleStationsProps {
  readonly plan: Plan;
  /** One more slot for this station, at the end. */
  readonly onAdd: (station: StationId) => void;
}

const texts = words.plan.cycle;

/** The stations: a slot more for one, and how many groups each takes at once. */
export function CycleStations({ plan, onAdd }: CycleStationsProps) {
  return (
    <section className="part" aria-labelledby="cycle-stations">
      <div className="cycle-stations-head">
        <h3 id="cycle-stations" className="part-title">
          {texts.stations}
        </h3>
        <span className="hint">{texts.atOnce}</span>
      </div>
      <ul className="cycle-stations">
        {plan.stations.map((station) => (
          <li key={station.id}>
            <Badge look={station.look} size={30} />
            <span className="order-name">{station.name}</span>
            <AtOnce station={station} />
            <Button
              className="plain cycle-add"
              aria-label={texts.addSlotOf(station.name)}
              onPress={() => onAdd(station.id)}
            >
              <Plus size={17} aria-hidden />
              <span className="cycle-add-word">{texts.addSlot}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const any = 'any';
const { least, most } = numberLimits.capacity;
const numbers = Array.from({ length: most - least + 1 }, (_, index) => String(least + index));

/** How many groups at once. A teacher-led station always has a number. */
function AtOnce({ station }: { readonly station: Station }) {
  const send = useSend('plan-cycle');
  const capacity = capacityOf(station);
  const shown = Number.isFinite(capacity) ? String(capacity) : any;
  const options = station.teacherLed ? numbers : [any, ...numbers];
  return (
    <Select
      aria-label={texts.atOnceOf(station.name)}
      value={shown}
      onChange={(key) => {
        if (key === null || key === shown) return;
        const groups = key === any ? null : Number(key);
        void send({
          kind: 'edit',
          edit: { name: 'change-station', station: station.id, change: { capacity: groups } },
        });
      }}
    >
      <Button className="plain at-once-button">
        <SelectValue />
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Popover className="popover at-once-popover">
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem key={option} id={option} className="menu-item">
              {option === any ? texts.anyNumber : option}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
