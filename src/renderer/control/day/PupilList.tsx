import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import type { Group } from '../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { useAway } from '../away/use-away';
import { SaidHere } from '../link/SaidHere';
import { useSay, useSend } from '../link/sender';
import { Toggle } from '../widgets/Toggle';
import { words } from '../words';

interface PupilListProps {
  readonly snapshot: ControlSnapshot;
  readonly group: Group;
}

/** The first names in a group: who is away today, one more, one less. */
export function PupilList({ snapshot, group }: PupilListProps) {
  const send = useSend('pupils');
  const say = useSay('pupils');
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
      <AddPupil
        onAdd={async (pupil) => {
          const there = group.pupils.find(({ name }) => sameName(name, pupil));
          if (there !== undefined) {
            say(words.day.alreadyThere(there.name));
            return false;
          }
          return (await send({ kind: 'edit', edit: { name: 'add-pupil', group: group.id, pupil } })).ok;
        }}
      />
      <SaidHere place="pupils" />
    </>
  );
}

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;

/** The field empties after each name, so that a whole group can be typed in one go. `onAdd` answers whether it was taken. */
function AddPupil({ onAdd }: { readonly onAdd: (name: string) => Promise<boolean> }) {
  const [text, setText] = useState('');
  const name = text.trim();
  const add = async (): Promise<void> => {
    if (name !== '' && (await onAdd(name))) setText('');
  };
  return (
    <form
      className="add-pupil"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField className="field" value={text} onChange={setText} maxLength={24} autoFocus>
        <Label>{words.day.addPupil}</Label>
        <Input autoComplete="off" spellCheck="false" />
      </TextField>
      <Button className="plain" type="submit" isDisabled={name === ''}>
        {words.day.addPupilButton}
      </Button>
    </form>
  );
}
