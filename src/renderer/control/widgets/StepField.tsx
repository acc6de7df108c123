import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import type { CommandAnswer } from '../../../contract/channels';
import { letFocusGo } from './ActButton';
import { useDraft } from './use-draft';

interface StepFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value as it is written in the field. */
  readonly shown: string;
  /** The value of what was typed; null when it is none. */
  readonly read: (typed: string) => number | null;
  /** The accessible names of the two buttons. */
  readonly less: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
  /** What was typed is no such value. */
  readonly onMistyped: () => void;
  /** What was typed is less than `least` or more than `most`; the value stays as it was. */
  readonly onOutOfRange: () => void;
}

const taken: CommandAnswer = { ok: true, said: null };

/** A number or a length: typed, or a step less and a step more. Each change is sent at once, typing when it is over. */
export function StepField(props: StepFieldProps) {
  const { label, value, least, most, step, shown, onChange } = props;
  const typing = useDraft(shown, (text) => {
    const typed = props.read(text);
    if (typed === null) props.onMistyped();
    else if (typed < least || typed > most) props.onOutOfRange();
    else if (typed !== value) onChange(typed);
    // What is no such value is said at once, and the field shows again what holds.
    return Promise.resolve(taken);
  });
  const stepTo = (wanted: number): void => {
    const next = Math.min(most, Math.max(least, wanted));
    if (next !== value) onChange(next);
  };

  return (
    <TextField
      className="stepper"
      value={typing.text}
      onChange={typing.type}
      onBlur={() => void typing.commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.target.blur();
        else if (event.key === 'Escape') typing.drop();
        else if (event.key === 'ArrowUp') stepTo(value + step);
        else if (event.key === 'ArrowDown') stepTo(value - step);
      }}
    >
      <Label>{label}</Label>
      <div className="stepper-box">
        <Button
          excludeFromTabOrder
          aria-label={props.less}
          isDisabled={value <= least}
          onPress={(event) => {
            letFocusGo(event);
            stepTo(value - step);
          }}
        >
          <Minus size={18} aria-hidden />
        </Button>
        <Input inputMode="numeric" autoComplete="off" />
        <Button
          excludeFromTabOrder
          aria-label={props.more}
          isDisabled={value >= most}
          onPress={(event) => {
            letFocusGo(event);
            stepTo(value + step);
          }}
        >
          <Plus size={18} aria-hidden />
        </Button>
      </div>
    </TextField>
  );
}
