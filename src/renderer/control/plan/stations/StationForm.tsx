import { Trash2 } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CommandAnswer } from '../../../../contract/channels';
import type { PlanEdit } from '../../../../contract/edit';
import { textLimits } from '../../../../domain/plan/limits';
import type { Plan, Station, StationId } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';
import { Sign } from '../../../shared/art/signs/Sign';
import { useSend } from '../../link/sender';
import { NameField } from '../../widgets/NameField';
import { words } from '../../words';
import { RefusedEdit } from '../RefusedEdit';
import { StationDirections } from './StationDirections';
import { StationLengths } from './StationLengths';
import { StationLines } from './StationLines';
import { StationPicture, StationSign } from './StationLooks';
import { StationVoice } from './StationVoice';
import { StationWho } from './StationWho';

/** The fields of a station that an edit changes; the others stay. */
export type StationChange = Extract<PlanEdit, { readonly name: 'change-station' }>['change'];

/** What each part of the form gets: the station as it is, and how to change it. */
export interface StationPartProps {
  readonly station: Station;
  /** A function gets the station as it is when the edits before are done: for what is sent along unchanged. */
  readonly onChange: (change: StationChange | ((now: Station) => StationChange)) => Promise<CommandAnswer>;
}

interface StationFormProps {
  readonly plan: Plan;
  readonly station: Station;
  readonly today: SchoolDate;
  /** The snapshot's. */
  readonly revision: number;
  readonly onRemoved: () => void;
}

const texts = words.plan.stations;

/** Everything about one station. Each change is sent at once, typing when it is over. */
export function StationForm({ plan, station, today, revision, onRemoved }: StationFormProps) {
  const send = useSend('plan-station');
  const form = useRef<HTMLElement>(null);
  const { id, name } = station;
  const onChange = useCallback<StationPartProps['onChange']>(
    (change) =>
      send(({ plan: { stations } }) => {
        const now = stations.find((one) => one.id === id) ?? station;
        return {
          kind: 'edit',
          edit: {
            name: 'change-station',
            station: id,
            change: typeof change === 'function' ? change(now) : change,
          },
        };
      }),
    [send, id, station],
  );
  const remove = async (): Promise<void> => {
    const { ok } = await send({ kind: 'edit', edit: { name: 'remove-station', station: id } });
    if (ok) onRemoved();
  };
  const part = { station, onChange };
  return (
    <section ref={form} tabIndex={-1} className="form" aria-label={texts.form(name)}>
      <header className="form-head">
        <Sign look={station.look} height={52} />
        <NameField
          name={name}
          label={texts.name}
          maxLength={textLimits.stationName}
          onRename={(to) => onChange({ name: to })}
        />
        <Button className="plain" aria-label={texts.removeName(name)} onPress={() => void remove()}>
          <Trash2 size={18} aria-hidden />
          {texts.remove}
        </Button>
      </header>
      <RefusedEdit
        place="plan-station"
        revision={revision}
        isOf={(edit) => stationOf(edit) === id}
        onMended={() => form.current?.focus()}
      />
      <div className="form-parts">
        <StationPicture {...part} />
        <StationSign {...part} />
        <div className="form-column">
          <StationVoice {...part} />
          <StationLengths {...part} />
        </div>
        <StationWho {...part} plan={plan} today={today} />
      </div>
      <StationDirections {...part} />
      <div className="form-parts">
        <StationLines {...part} field="materials" title={texts.materials} hint={texts.materialsHint} />
        <StationLines {...part} field="choices" title={texts.choices} hint={texts.choicesHint} />
      </div>
    </section>
  );
}

/** The station that an edit is about. */
const stationOf = (edit: PlanEdit): StationId | null =>
  edit.name === 'with-repair' ? stationOf(edit.edit) : 'station' in edit ? edit.station : null;
