import { Users } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import type { Group } from '../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { Emblem } from '../../shared/art/emblems/Emblem';
import { useAway } from '../away/use-away';
import { dayFromStart } from '../derive/day-times';
import { SaidHere } from '../link/SaidHere';
import { useSend } from '../link/sender';
import { RoundName } from '../table/RoundName';
import { RoundsTable } from '../table/RoundsTable';
import { NameField } from '../widgets/NameField';
import { Panel } from '../widgets/Panel';
import { Toggle } from '../widgets/Toggle';
import { words } from '../words';
import { DayTime } from './DayTime';
import { PupilList } from './PupilList';

/** Where each group goes today; names, pupils and who is away are changed in its rows. */
export function DayTable({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { begins } = dayFromStart(snapshot);
  return (
    <section className="who" aria-label={words.table.heading}>
      <RoundsTable
        plan={snapshot.plan}
        withKey={false}
        columns={snapshot.columns}
        columnHead={({ round }, dense) => (
          <span className="column-head">
            <RoundName round={round} short={dense} />{' '}
            <DayTime snapshot={snapshot} later={begins.get(round) ?? 0} />
          </span>
        )}
        rowHead={(group) => <EditableGroup group={group} />}
        rowEnd={{
          heading: words.day.pupilsAndAway,
          cell: (group) => <GroupToday snapshot={snapshot} group={group} />,
        }}
      />
      <SaidHere place="groups" />
    </section>
  );
}

function EditableGroup({ group }: { readonly group: Group }) {
  const send = useSend('groups');
  return (
    <span className="group-name">
      <Emblem look={group.look} size={32} />
      <NameField
        name={group.name}
        label={words.day.groupName(group.name)}
        maxLength={24}
        onRename={(to) => send({ kind: 'edit', edit: { name: 'rename-group', group: group.id, to } })}
      />
    </span>
  );
}

interface GroupTodayProps {
  readonly snapshot: ControlSnapshot;
  readonly group: Group;
}

/** The group's pupils behind a button, and whether the whole group is away. */
function GroupToday({ snapshot, group }: GroupTodayProps) {
  const { setGroupAway } = useAway(snapshot);
  const away = group.pupils.filter(({ id }) => snapshot.awayPupils.includes(id)).length;
  const pupils = group.pupils.length;
  return (
    <span className="group-today">
      <DialogTrigger>
        <Button className="plain pupils-button" aria-label={words.day.pupilsName(group.name, pupils, away)}>
          <Users size={17} aria-hidden />
          {words.day.pupilsHere(pupils - away, pupils)}
        </Button>
        <Panel className="panel pupil-panel" label={words.day.pupilsOf(group.name)} placement="left">
          <h2>{words.day.pupilsOf(group.name)}</h2>
          <PupilList snapshot={snapshot} group={group} />
        </Panel>
      </DialogTrigger>
      <Toggle
        label={words.table.away}
        name={words.away.group(group.name)}
        on={snapshot.awayGroups.includes(group.id)}
        onChange={(on) => setGroupAway(group.id, on)}
      />
    </span>
  );
}
