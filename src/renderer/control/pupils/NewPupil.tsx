import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { textLimits } from '../../../domain/plan/limits';
import { foldName } from '../../../domain/plan/names';
import type { Group } from '../../../domain/plan/plan';
import { useSay, useSend, type Place } from '../link/sender';
import { words } from '../words';

interface NewPupilProps {
  readonly group: Group;
  readonly place: Place;
  readonly autoFocus: boolean;
}

/** One more first name in a group. The field empties after each, so that a whole group can be typed in one go. */
export function NewPupil({ group, place, autoFocus }: NewPupilProps) {
  const send = useSend(place);
  const say = useSay(place);
  const [text, setText] = useState('');
  const name = text.trim();

  const add = async (): Promise<void> => {
    if (name === '') return;
    const there = group.pupils.find((pupil) => foldName(pupil.name) === foldName(name));
    if (there !== undefined) return say(words.day.alreadyThere(there.name));
    // At once, so that the next name can be typed before main has answered; a refused one comes back.
    setText('');
    const answer = await send({ kind: 'edit', edit: { name: 'add-pupil', group: group.id, pupil: name } });
    if (!answer.ok) setText((next) => (next === '' ? name : next));
  };

  return (
    <form
      className="add-pupil"
      aria-label={words.plan.groups.newPupil(group.name)}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        className="field"
        value={text}
        onChange={setText}
        maxLength={textLimits.pupilName}
        autoFocus={autoFocus}
      >
        <Label>{words.day.addPupil}</Label>
        <Input autoComplete="off" spellCheck="false" dir="auto" />
      </TextField>
      <Button className="plain" type="submit" isDisabled={name === ''}>
        {words.day.addPupilButton}
      </Button>
    </form>
  );
}
