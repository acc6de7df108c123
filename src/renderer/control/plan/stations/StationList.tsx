import { GripVertical } from 'lucide-react';
import { Button, GridList, GridListItem } from 'react-aria-components/GridList';
import { textLimits } from '../../../../domain/plan/limits';
import type { Plan, StationId } from '../../../../domain/plan/plan';
import { Badge } from '../../../shared/art/signs/Badge';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { AddLine } from '../../widgets/AddLine';
import { useReorder } from '../../widgets/use-reorder';
import { words } from '../../words';

interface StationListProps {
  readonly plan: Plan;
  readonly chosen: StationId | null;
  readonly onChoose: (station: StationId) => void;
  /** One more stands at the end of the list. */
  readonly onAdded: () => void;
}

const texts = words.plan.stations;

/** The stations in their order, which is changed by dragging or by keys, and one more. */
export function StationList({ plan, chosen, onChoose, onAdded }: StationListProps) {
  const send = useSend('plan-stations');
  const { stations, cycle } = plan;
  const { dragAndDropHooks, onKeyDownCapture } = useReorder(
    stations.map(({ id }) => id),
    (station, to) => {
      onChoose(station);
      void send({ kind: 'edit', edit: { name: 'move-station', station, to } });
    },
  );
  return (
    <section className="plan-list-side" aria-label={words.plan.sections.stations}>
      <div onKeyDownCapture={onKeyDownCapture}>
        <GridList
          className="order-list"
          aria-label={texts.list}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) onChoose(String(key));
          }}
          dragAndDropHooks={dragAndDropHooks}
          dependencies={[plan]}
          items={stations}
        >
          {(station) => (
            <GridListItem id={station.id} textValue={station.name} className="order-item">
              <Button slot="drag" className="grip" aria-label={texts.drag(station.name)}>
                <GripVertical size={18} aria-hidden />
              </Button>
              <Badge look={station.look} size={30} />
              <span className="order-name">
                {station.name}
                {station.inCycle && cycle.includes(station.id) ? null : <small>{texts.notInCycle}</small>}
              </span>
            </GridListItem>
          )}
        </GridList>
      </div>
      <AddLine
        label={texts.add}
        button={texts.addButton}
        maxLength={textLimits.stationName}
        onAdd={async (called) => {
          const { ok } = await send({ kind: 'edit', edit: { name: 'add-station', called } });
          if (ok) onAdded();
          return ok;
        }}
      />
      <SaidHere place="plan-stations" />
      {stations.length > 1 ? <p className="hint">{texts.order}</p> : null}
    </section>
  );
}
