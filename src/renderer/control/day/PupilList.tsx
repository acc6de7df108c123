import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Group } from '../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { useAway } from '../away/use-away';
import { SaidHere } from '../link/SaidHere';
import { useSend } from '../link/sender';
import { NewPupil } from '../pupils/NewPupil';
import { Toggle } from '../widgets/Toggle';
import { words } from '../words';

interface PupilListProps {
  readonly snapshot: ControlSnapshot;
  readonly group: Group;
}

/** The first names in a group: who is away today, one more, one less. */
export function PupilList({ snapshot, group }: PupilListProps) {
  const send = useSend('pupils');
  const { setPupilAway } = useAway(snapshot);
  return (
    <>
      <ul className="pupil-list">
        {group.pupils.map((pupil) => (
          <li key={pupil.id}>
            <span>{pupil.name}</span>
            <Toggle
              label={words.table.away}
              name={words.away.pupil(pupil.name)}
              on={snapshot.awayPupils.includes(pupil.id)}
              onChange={(away) => setPupilAway(pupil.id, away)}
            />
            <Button
              className="icon-button"
              aria-label={words.day.remove(pupil.name)}
              onPress={() => void send({ kind: 'edit', edit: { name: 'remove-pupil', pupil: pupil.id } })}
            >
              <X size={18} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <NewPupil group={group} place="pupils" autoFocus />
      <SaidHere place="pupils" />
    </>
  );
}
