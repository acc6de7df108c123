import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { typedSeconds } from '../derive/typed';
import { countdown, words } from '../words';

interface LengthFieldProps {
  readonly label: string;
  /** All in seconds. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (seconds: number) => void;
  /** The typed text was no length. */
  readonly onMistyped: () => void;
}

/** A length in minutes and seconds: typed ("15", "7:30"), or a step less and a step more. */
export function LengthField(props: LengthFieldProps) {
  const { label, value, least, most, step, onChange, onMistyped } = props;
  // What is being typed belongs to the value it was typed over: when that changes, the typing is void.
  const [draft, setDraft] = useState<{ readonly over: number; readonly text: string } | null>(null);
  const shown = countdown(value * 1000);
  const text = draft?.over === value ? draft.text : shown;

  const commit = (): void => {
    setDraft(null);
    if (text === shown) return;
    const seconds = typedSeconds(text);
    if (seconds === null) onMistyped();
    else if (seconds !== value) onChange(seconds);
  };
  const stepTo = (seconds: number): void => onChange(Math.min(most, Math.max(least, seconds)));

  return (
    <div className="stepper">
      <TextField
        value={text}
        onChange={(typed) => setDraft({ over: value, text: typed })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') setDraft(null);
          else if (event.key === 'ArrowUp') stepTo(value + step);
          else if (event.key === 'ArrowDown') stepTo(value - step);
        }}
      >
        <Label>{label}</Label>
        <div className="stepper-box">
          <Button
            excludeFromTabOrder
            aria-label={words.day.less(label)}
            isDisabled={value <= least}
            onPress={() => stepTo(value - step)}
          >
            <Minus size={18} aria-hidden />
          </Button>
          <Input inputMode="numeric" autoComplete="off" />
          <Button
            excludeFromTabOrder
            aria-label={words.day.more(label)}
            isDisabled={value >= most}
            onPress={() => stepTo(value + step)}
          >
            <Plus size={18} aria-hidden />
          </Button>
        </div>
      </TextField>
    </div>
  );
}
