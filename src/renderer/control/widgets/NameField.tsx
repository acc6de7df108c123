import { useState } from 'react';
import { FieldError, TextArea, TextField } from 'react-aria-components/TextField';
import type { CommandAnswer } from '../../../contract/channels';

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  readonly maxLength: number;
  /** Called when the typing is over (Enter, or the focus leaves) and the name is another. */
  readonly onRename: (to: string) => Promise<CommandAnswer>;
}

/** A name that is changed where it stands. A refused one stays in the field, marked, until it is mended or left with Esc. */
export function NameField({ name, label, maxLength, onRename }: NameFieldProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft?.over === name ? draft : null;

  /** Resolves with whether the field holds nothing that still has to be mended. */
  const commit = async (): Promise<boolean> => {
    if (current === null || current.state !== 'typing') return current?.state !== 'refused';
    const to = current.text.trim();
    if (to === name) {
      setDraft(null);
      return true;
    }
    setDraft({ ...current, state: 'sent' });
    const answer = await onRename(to);
    if (!answer.ok) setDraft({ ...current, state: 'refused', why: answer.said });
    return answer.ok;
  };

  return (
    <TextField
      className="name-field"
      aria-label={label}
      value={current?.text ?? name}
      maxLength={maxLength}
      isInvalid={current?.state === 'refused'}
      onChange={(text) =>
        setDraft({ over: name, text: text.replace(/\s+/g, ' '), state: 'typing', why: null })
      }
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // The field wraps a long name, but a name has one line.
          event.preventDefault();
          leave(event.target, commit());
        }
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <TextArea rows={1} autoComplete="off" spellCheck="false" title={current?.why ?? undefined} />
      <FieldError className="sr-only">{current?.why}</FieldError>
    </TextField>
  );
}

/** After Enter the keys are the session's again, unless there is something to mend in the field. */
function leave(field: EventTarget, committed: Promise<boolean>): void {
  void committed.then((well) => {
    if (well && field instanceof HTMLElement) field.blur();
  });
}

/** What is being typed belongs to the name it was typed over: when that changes, the typing is void. */
interface Draft {
  readonly over: string;
  readonly text: string;
  readonly state: 'typing' | 'sent' | 'refused';
  /** Why it was refused. */
  readonly why: string | null;
}
