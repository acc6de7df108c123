import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { CommandAnswer } from '../../../../contract/channels';
import type { StretchText } from '../../../../contract/text/en/plan-calendar';
import { textLimits } from '../../../../domain/plan/limits';
import type { SchoolDate } from '../../../../domain/units';
import { DayField } from '../../widgets/DayField';
import { LineField } from '../../widgets/LineField';
import type { Stretch } from './StretchList';

const accepted: CommandAnswer = { ok: true, said: null };

interface StretchRowProps {
  readonly texts: StretchText;
  readonly stretch: Stretch;
  readonly today: SchoolDate;
  readonly singleDays: boolean;
  /** `by` gets the stretch as it is when the edits before are done. */
  readonly onChange: (by: (now: Stretch) => Partial<Stretch>) => Promise<CommandAnswer>;
  readonly onRemove: () => void;
}

/** One day, or several in a row. Where single days are given as one, such a day has no last one, and moves whole. */
export function StretchRow({ texts, stretch, today, singleDays, onChange, onRemove }: StretchRowProps) {
  const { from, to, name } = stretch;
  const called = texts.called(stretch);
  const single = singleDays && from === to;
  return (
    <li className="day-off">
      <LineField
        label={texts.nameOf(called)}
        quietLabel
        value={name}
        maxLength={textLimits.holidayName}
        onCommit={(typed) => onChange(() => ({ name: typed }))}
      />
      <DayField
        label={texts.firstOf(called)}
        quietLabel
        calendar={texts.firstOf(called)}
        value={from}
        today={today}
        optional={false}
        onCommit={async (day) =>
          day === null
            ? accepted
            : onChange((now) => ({ from: day, to: singleDays && now.from === now.to ? day : now.to }))
        }
      />
      <span className="day-off-to" aria-hidden>
        {texts.to}
      </span>
      <DayField
        label={texts.lastOf(called)}
        quietLabel
        calendar={texts.lastOf(called)}
        value={single ? null : to}
        today={from}
        optional={singleDays}
        onCommit={(day) => onChange((now) => ({ to: day ?? now.from }))}
      />
      <Button
        className="icon-button day-off-remove"
        aria-label={texts.remove(called)}
        onPress={({ target }) => {
          focusNeighbor(target);
          onRemove();
        }}
      >
        <X size={18} aria-hidden />
      </Button>
    </li>
  );
}

/** The row goes, and the focus is not to go with it. */
function focusNeighbor(button: Element): void {
  const row = button.closest('.day-off');
  const neighbor = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbor?.querySelector<HTMLElement>('.day-off-remove')?.focus();
}
