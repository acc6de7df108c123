import { useRef } from 'react';
import type { CommandAnswer } from '../../../../contract/channels';
import { inDateOrder } from '../../../../domain/plan/edits/calendar';
import type { Holiday } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';
import { useSend } from '../../link/sender';
import { words } from '../../words';
import { AddDayOff } from './AddDayOff';
import { DayOffRow } from './DayOffRow';
import { useRowKeys } from './use-row-keys';

const texts = words.plan.calendar;

interface DaysOffProps {
  readonly holidays: readonly Holiday[];
  readonly today: SchoolDate;
}

/** The days without school in date order, to be changed where they stand, and one more. */
export function DaysOff({ holidays, today }: DaysOffProps) {
  const send = useSend('plan-calendar');
  const adding = useRef<HTMLInputElement>(null);
  const list = inDateOrder(holidays);
  const rows = useRowKeys(list);
  const set = (changed: readonly Holiday[]): Promise<CommandAnswer> =>
    send({ kind: 'edit', edit: { name: 'set-holidays', holidays: [...changed] } });
  const change = (before: Holiday, after: Holiday): Promise<CommandAnswer> => {
    rows.follow(before, after);
    return set(list.map((holiday) => (holiday === before ? after : holiday)));
  };
  return (
    <section className="part" aria-label={texts.daysOff}>
      <h3 className="part-title">{texts.daysOff}</h3>
      <p className="hint">{list.length === 0 ? texts.none : texts.hint}</p>
      <ul className="days-off">
        {list.map((holiday, index) => (
          <DayOffRow
            key={rows.keys[index]}
            holiday={holiday}
            today={today}
            onChange={(after) => change(holiday, after)}
            onRemove={() => {
              if (list.length === 1) adding.current?.focus();
              void set(list.filter((other) => other !== holiday));
            }}
          />
        ))}
      </ul>
      <AddDayOff today={today} nameField={adding} onAdd={(added) => set([...list, added])} />
    </section>
  );
}
