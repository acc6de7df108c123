import { Plus } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import type { CommandAnswer } from '../../../../contract/channels';
import type { StretchText } from '../../../../contract/text/en/plan-calendar';
import { textLimits } from '../../../../domain/plan/limits';
import type { SchoolDate } from '../../../../domain/units';
import { useSay } from '../../link/sender';
import { DayField } from '../../widgets/DayField';
import type { Stretch } from './StretchList';

const accepted: CommandAnswer = { ok: true, said: null };

interface AddStretchProps {
  readonly texts: StretchText;
  readonly today: SchoolDate;
  readonly singleDays: boolean;
  /** Takes the focus when the last one of the list is gone. */
  readonly nameField: RefObject<HTMLInputElement | null>;
  readonly onAdd: (stretch: Stretch) => Promise<CommandAnswer>;
}

/** One more day, or several in a row: without a last day it is one, where that may be. */
export function AddStretch({ texts, today, singleDays, nameField, onAdd }: AddStretchProps) {
  const say = useSay('plan-calendar');
  const [name, setName] = useState('');
  const [from, setFrom] = useState<SchoolDate | null>(null);
  const [to, setTo] = useState<SchoolDate | null>(null);
  const add = async (): Promise<void> => {
    const last = singleDays ? (to ?? from) : to;
    if (from === null || last === null) {
      say(texts.needsDay);
      return;
    }
    const { ok } = await onAdd({ name, from, to: last });
    if (!ok) return;
    setName('');
    setFrom(null);
    setTo(null);
    nameField.current?.focus();
  };
  return (
    <form
      className="add-day-off"
      aria-label={texts.adding}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        className="field line-field"
        value={name}
        onChange={setName}
        maxLength={textLimits.holidayName}
      >
        <Label>{texts.name}</Label>
        <Input ref={nameField} autoComplete="off" dir="auto" />
      </TextField>
      <DayField
        label={texts.first}
        calendar={texts.first}
        value={from}
        today={today}
        optional
        onCommit={(day) => {
          setFrom(day);
          return Promise.resolve(accepted);
        }}
      />
      <DayField
        label={texts.last}
        calendar={texts.last}
        value={to}
        today={from ?? today}
        optional
        onCommit={(day) => {
          setTo(day);
          return Promise.resolve(accepted);
        }}
      />
      <Button className="plain add-day-off-button" type="submit">
        <Plus size={18} aria-hidden />
        {texts.add}
      </Button>
      <p className="hint">{texts.addingHint}</p>
    </form>
  );
}
