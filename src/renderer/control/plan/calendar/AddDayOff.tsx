import { Plus } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import type { CommandAnswer } from '../../../../contract/channels';
import { textLimits } from '../../../../domain/plan/limits';
import type { Holiday } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';
import { useSay } from '../../link/sender';
import { DayField } from '../../widgets/DayField';
import { words } from '../../words';

const texts = words.plan.calendar;
const accepted: CommandAnswer = { ok: true, said: null };

interface AddDayOffProps {
  readonly today: SchoolDate;
  /** Takes the focus when the last day off is gone. */
  readonly nameField: RefObject<HTMLInputElement | null>;
  readonly onAdd: (holiday: Holiday) => Promise<CommandAnswer>;
}

/** One more day off, or several in a row: without a last day it is one. */
export function AddDayOff({ today, nameField, onAdd }: AddDayOffProps) {
  const say = useSay('plan-calendar');
  const [name, setName] = useState('');
  const [from, setFrom] = useState<SchoolDate | null>(null);
  const [to, setTo] = useState<SchoolDate | null>(null);
  const add = async (): Promise<void> => {
    if (from === null) {
      say(texts.needsDay);
      return;
    }
    const { ok } = await onAdd({ name, from, to: to ?? from });
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
