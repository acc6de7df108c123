import { FieldError, TextArea, TextField } from 'react-aria-components/TextField';
import type { CommandAnswer } from '../../../contract/channels';
import { leaveWhenWell, useDraft } from './use-draft';

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  readonly maxLength: number;
  /** Called when the typing is over (Enter, or the focus leaves) and the name is another. */
  readonly onRename: (to: string) => Promise<CommandAnswer>;
}

/** A name that is changed where it stands. A refused one stays in the field, marked, until it is mended or left with Esc. */
export function NameField({ name, label, maxLength, onRename }: NameFieldProps) {
  const typing = useDraft(name, onRename);
  return (
    <TextField
      className="name-field"
      aria-label={label}
      value={typing.text}
      maxLength={maxLength}
      isInvalid={typing.refused}
      onChange={typing.type}
      onBlur={() => void typing.commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // The field wraps a long name, but a name has one line.
          event.preventDefault();
          leaveWhenWell(event.target, typing.commit());
        }
        if (event.key === 'Escape') typing.drop();
      }}
    >
      <TextArea rows={1} autoComplete="off" dir="auto" spellCheck="false" title={typing.why ?? undefined} />
      <FieldError className="sr-only">{typing.why}</FieldError>
    </TextField>
  );
}
