import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, TextField } from 'react-aria-components/TextField';

interface AddLineProps {
  /** What is added, as the field's name and as its hint. */
  readonly label: string;
  /** The accessible name of the button. */
  readonly button: string;
  readonly maxLength: number;
  /** Answers whether it was taken. */
  readonly onAdd: (text: string) => Promise<boolean>;
}

/** Adds one line after another to a list, by Enter or by the button. */
export function AddLine({ label, button, maxLength, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  const line = text.trim();
  const add = async (): Promise<void> => {
    if (line === '') return;
    // At once, so that the next line can be typed before main has answered; a refused one comes back.
    setText('');
    if (!(await onAdd(line))) setText((next) => (next === '' ? line : next));
  };
  return (
    <form
      className="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        className="field line-field"
        aria-label={label}
        value={text}
        onChange={setText}
        maxLength={maxLength}
      >
        <Input autoComplete="off" dir="auto" placeholder={label} />
      </TextField>
      <Button className="plain add-button" type="submit" aria-label={button} isDisabled={line === ''}>
        <Plus size={18} aria-hidden />
      </Button>
    </form>
  );
}
