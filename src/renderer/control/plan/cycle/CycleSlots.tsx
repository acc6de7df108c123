import { CircleAlert, GripVertical, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Button, GridList, GridListItem } from 'react-aria-components/GridList';
import type { Plan, StationId } from '../../../../domain/plan/plan';
import { Badge } from '../../../shared/art/signs/Badge';
import { Chevrons } from '../../../shared/art/signs/Chevrons';
import { useSend } from '../../link/sender';
import { useReorder } from '../../widgets/use-reorder';
import { words } from '../../words';
import type { SlotRow } from './slot-rows';

interface CycleSlotsProps {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly plan: Plan;
  readonly rows: readonly SlotRow[];
  /** The places, from 0, of the slots that break a rule. */
  readonly broken: readonly number[];
  readonly onCycle: (cycle: readonly StationId[]) => void;
}

const texts = words.plan.cycle;

/** The slots in their order, to be moved and taken out, with those that are filled in between. */
export function CycleSlots({ listRef, plan, rows, broken, onCycle }: CycleSlotsProps) {
  const cycle = rows.map(({ station }) => station);
  const keys = rows.map(({ key }) => key);
  const without = (place: number): void => onCycle(cycle.toSpliced(place, 1));
  const { dragAndDropHooks, onKeyDownCapture } = useReorder(keys, (key, to) => {
    const from = keys.indexOf(key);
    const [station] = cycle.slice(from, from + 1);
    if (station !== undefined) onCycle(cycle.toSpliced(from, 1).toSpliced(to, 0, station));
  });
  return (
    <>
      <div
        onKeyDownCapture={(event) => {
          onKeyDownCapture(event);
          if (event.key !== 'Delete' || !(event.target instanceof HTMLElement)) return;
          const place = keys.indexOf(event.target.dataset['key'] ?? '');
          if (place !== -1) without(place);
        }}
      >
        <GridList
          ref={listRef}
          className="order-list cycle-list"
          aria-label={texts.list}
          dragAndDropHooks={dragAndDropHooks}
          dependencies={[plan, rows, broken]}
          items={rows.map((row) => ({ ...row, id: row.key }))}
          renderEmptyState={() => <p className="quiet">{texts.empty}</p>}
        >
          {(row) => (
            <GridListItem
              id={row.key}
              textValue={texts.slot(row.place + 1, nameIn(plan, row.station))}
              className={`order-item cycle-item${broken.includes(row.place) ? ' cycle-broken' : ''}${row.waiting ? ' cycle-waiting' : ''}`}
            >
              <SlotLine plan={plan} row={row} broken={broken.includes(row.place)} onRemove={without} />
            </GridListItem>
          )}
        </GridList>
      </div>
      {rows.length > 1 ? <p className="hint">{texts.order}</p> : null}
    </>
  );
}

interface SlotLineProps {
  readonly plan: Plan;
  readonly row: SlotRow;
  readonly broken: boolean;
  readonly onRemove: (place: number) => void;
}

function SlotLine({ plan, row, broken, onRemove }: SlotLineProps) {
  const send = useSend('plan-cycle');
  const station = plan.stations.find(({ id }) => id === row.station);
  if (station === undefined) return null;
  const number = row.place + 1;
  return (
    <>
      <div className="cycle-line">
        <Button slot="drag" className="grip" aria-label={texts.drag(number)}>
          <GripVertical size={18} aria-hidden />
        </Button>
        <span className="cycle-number">{number}</span>
        <Badge look={station.look} size={32} />
        <span className="order-name">
          {station.name}
          {row.waiting ? <small>{texts.waits}</small> : null}
          {row.then === null ? null : (
            <small className="cycle-then">
              <Chevrons count={2} height={10} />
              {texts.then(nameIn(plan, row.then))}
            </small>
          )}
        </span>
        {broken ? <CircleAlert className="cycle-alert" size={20} aria-hidden /> : null}
        {row.waiting ? (
          <Button
            className="plain cycle-join"
            aria-label={texts.joinName(station.name)}
            onPress={() =>
              void send({ kind: 'edit', edit: { name: 'in-cycle', station: station.id, on: true } })
            }
          >
            {texts.join}
          </Button>
        ) : null}
        <Button
          className="icon-button line-button"
          aria-label={texts.remove(number, station.name)}
          onPress={() => onRemove(row.place)}
        >
          <X size={17} aria-hidden />
        </Button>
      </div>
      {row.filled.map((filled, index) => (
        // The same station may be filled in twice in a row of slots.
        <div key={index} className="cycle-filled">
          <Badge look={plan.stations.find(({ id }) => id === filled)?.look ?? station.look} size={24} />
          {texts.filled(nameIn(plan, filled))}
        </div>
      ))}
    </>
  );
}

const nameIn = (plan: Plan, station: StationId): string =>
  plan.stations.find(({ id }) => id === station)?.name ?? station;
