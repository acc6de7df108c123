import { useCallback } from 'react';
import type { CommandAnswer } from '../../../../contract/channels';
import type { TimeOfDay } from '../../../../domain/units';
import { shownStartTime } from '../../../shared/clock/shown-time';
import { typedTimeOfDay } from '../../derive/typed';
import { LineField } from '../../widgets/LineField';
import { words } from '../../words';

interface TimeFieldProps {
  readonly label: string;
  readonly value: TimeOfDay | null;
  /** Whether it may be empty. */
  readonly optional: boolean;
  readonly onChange: (time: TimeOfDay | null) => Promise<CommandAnswer>;
}

const done: CommandAnswer = { ok: true, said: null };

/** A time of day, typed as it is said: "9:30". */
export function TimeField({ label, value, optional, onChange }: TimeFieldProps) {
  const onCommit = useCallback(
    async (text: string): Promise<CommandAnswer> => {
      if (text === '' && optional) return onChange(null);
      const time = typedTimeOfDay(text);
      if (time === null) return { ok: false, said: words.plan.times.notATime };
      return time === value ? done : onChange(time);
    },
    [onChange, optional, value],
  );
  return (
    <LineField
      label={label}
      value={value === null ? '' : shownStartTime(value)}
      maxLength={12}
      onCommit={onCommit}
    />
  );
}
