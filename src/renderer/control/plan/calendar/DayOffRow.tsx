import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { CommandAnswer } from '../../../../contract/channels';
import { textLimits } from '../../../../domain/plan/limits';
import type { Holiday } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';
import { DayField } from '../../widgets/DayField';
import { LineField } from '../../widgets/LineField';
import { words } from '../../words';

const texts = words.plan.calendar;
const accepted: CommandAnswer = { ok: true, said: null };

interface DayOffRowProps {
  readonly holiday: Holiday;
  readonly today: SchoolDate;
  readonly onChange: (holiday: Holiday) => Promise<CommandAnswer>;
  readonly onRemove: () => void;
}

/** One day off, or several in a row: a single one has no last day, and moves whole. */
export function DayOffRow({ holiday, today, onChange, onRemove }: DayOffRowProps) {
  const { from, to, name } = holiday;
  const called = texts.called(holiday);
  const single = from === to;
  return (
    <li className="day-off">
      <LineField
        label={texts.nameOf(called)}
        quietLabel
        value={name}
        maxLength={textLimits.holidayName}
        onCommit={(typed) => onChange({ ...holiday, name: typed })}
      />
      <DayField
        label={texts.firstOf(called)}
        quietLabel
        calendar={texts.firstOf(called)}
        value={from}
        today={today}
        optional={false}
        onCommit={async (day) =>
          day === null ? accepted : onChange({ ...holiday, from: day, to: single ? day : to })
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
        optional
        onCommit={(day) => onChange({ ...holiday, to: day ?? from })}
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
