import { FieldError, Input, Label, TextField } from 'react-aria-components/TextField';
import type { CommandAnswer } from '../../../contract/channels';
import { leaveWhenWell, useDraft } from './use-draft';

interface LineFieldProps {
  readonly value: string;
  readonly label: string;
  /** The label is only heard: what the line is, is seen from where it stands. */
  readonly quietLabel?: boolean;
  readonly maxLength: number;
  /** Called when the typing is over (Enter, or the focus leaves) and the text is another. */
  readonly onCommit: (text: string) => Promise<CommandAnswer>;
}

/** One line of text. A refused one stays in the field, marked and with the reason, until it is mended or left with Esc. */
export function LineField({ value, label, quietLabel = false, maxLength, onCommit }: LineFieldProps) {
  const typing = useDraft(value, onCommit);
  return (
    <TextField
      className="field line-field"
      value={typing.text}
      maxLength={maxLength}
      isInvalid={typing.refused}
      onChange={typing.type}
      onBlur={() => void typing.commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leaveWhenWell(event.target, typing.commit());
        if (event.key === 'Escape') typing.drop();
      }}
      {...(quietLabel ? { 'aria-label': label } : {})}
    >
      {quietLabel ? null : <Label>{label}</Label>}
      <Input autoComplete="off" dir="auto" />
      <FieldError className="field-error">{typing.why}</FieldError>
    </TextField>
  );
}
