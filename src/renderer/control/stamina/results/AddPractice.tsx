import { parseDate } from '@internationalized/date';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DateField, Label } from 'react-aria-components/DateField';
import type { DateValue } from 'react-aria-components/DateField';
import { Input, TextField } from 'react-aria-components/TextField';
import type { StationId } from '../../../../domain/plan/plan';
import { schoolDate, type SchoolDate } from '../../../../domain/units';
import { typedSeconds } from '../../derive/typed';
import { useSay, useSend } from '../../link/sender';
import { DateParts } from '../../widgets/DateParts';
import { words } from '../../words';

const texts = words.stamina.results;

interface AddPracticeProps {
  readonly station: StationId;
  readonly today: SchoolDate;
}

/** A practice that was done without the program. */
export function AddPractice({ station, today }: AddPracticeProps) {
  const send = useSend('stamina-results');
  const say = useSay('stamina-results');
  const [day, setDay] = useState<DateValue | null>(parseDate(today));
  const [typed, setTyped] = useState('');
  const add = async (): Promise<void> => {
    const seconds = typedSeconds(typed);
    if (day === null || seconds === null) return say(texts.notALength);
    const date = schoolDate(day.toString());
    const { ok } = await send({ kind: 'mark', mark: { do: 'add', station, date, seconds } });
    if (ok) setTyped('');
  };
  return (
    <form
      className="add-practice"
      aria-label={texts.addLabel}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <DateField className="until" value={day} maxValue={parseDate(today)} onChange={setDay}>
        <Label>{texts.addLabel}</Label>
        <DateParts className="until-input" partClassName="until-segment" />
      </DateField>
      <TextField className="field line-field" value={typed} onChange={setTyped} aria-label={texts.addLength}>
        <Input autoComplete="off" placeholder={texts.addHint} />
      </TextField>
      <Button className="plain" type="submit" isDisabled={typed.trim() === ''}>
        <Plus size={18} aria-hidden />
        {texts.add}
      </Button>
    </form>
  );
}
