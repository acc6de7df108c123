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
  // A step is from what stands in the field, and makes one edit with what was typed there.
  const standing = typing.text === shown ? value : props.read(typing.text);
  const stepBy = (by: number): void => {
    if (standing === null || standing < least || standing > most) {
      void typing.commit();
      return;
    }
    const next = Math.min(most, Math.max(least, standing + by));
    typing.drop();
    if (next !== value) onChange(next);
  };

  return (
    <TextField
      className="stepper"
      value={typing.text}
      onChange={typing.type}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.target.blur();
        else if (event.key === 'Escape') typing.drop();
        else if (event.key === 'ArrowUp') stepBy(step);
        else if (event.key === 'ArrowDown') stepBy(-step);
      }}
    >
      <Label>{label}</Label>
      <div
        className="stepper-box"
        onBlur={({ currentTarget, relatedTarget }) => {
          // On the way to a button of its own the typing is not over: that steps from it.
          if (!currentTarget.contains(relatedTarget)) void typing.commit();
        }}
      >
        <Button
          excludeFromTabOrder
          aria-label={props.less}
          isDisabled={(standing ?? value) <= least}
          onPress={(event) => {
            stepBy(-step);
            letFocusGo(event);
          }}
        >
          <Minus size={18} aria-hidden />
        </Button>
        <Input inputMode="numeric" autoComplete="off" />
        <Button
          excludeFromTabOrder
          aria-label={props.more}
          isDisabled={(standing ?? value) >= most}
          onPress={(event) => {
            stepBy(step);
            letFocusGo(event);
          }}
        >
          <Plus size={18} aria-hidden />
        </Button>
      </div>
    </TextField>
  );
}
