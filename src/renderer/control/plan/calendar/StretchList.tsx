import { useRef } from 'react';
import type { CommandAnswer } from '../../../../contract/channels';
import type { StretchText } from '../../../../contract/text/en/plan-calendar';
import { inDateOrder } from '../../../../domain/plan/edits/calendar';
import type { Holiday } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';
import { AddStretch } from './AddStretch';
import { StretchRow } from './StretchRow';
import { useRowKeys } from './use-row-keys';

/** Days in a row with a name: a day off, or a term. */
export type Stretch = Holiday;

interface StretchListProps {
  readonly texts: StretchText;
  readonly stretches: readonly Stretch[];
  readonly today: SchoolDate;
  /** Whether one may be a single day that is given as one. */
  readonly singleDays: boolean;
  /** `edit` gets the stretches as they are when the edits before are done. */
  readonly onSet: (edit: (now: readonly Stretch[]) => Stretch[]) => Promise<CommandAnswer>;
}

/** Stretches of days in date order, to be changed where they stand, and one more. */
export function StretchList({ texts, stretches, today, singleDays, onSet }: StretchListProps) {
  const adding = useRef<HTMLInputElement>(null);
  const list = inDateOrder(stretches);
  const rows = useRowKeys(list);
  const change = (shown: Stretch, by: (now: Stretch) => Partial<Stretch>): Promise<CommandAnswer> =>
    onSet((now) => {
      const before = rows.find(shown, now);
      if (before === undefined) return [...now];
      const after = { ...before, ...by(before) };
      rows.follow(before, after);
      return now.map((stretch) => (stretch === before ? after : stretch));
    });
  return (
    <section className="part" aria-label={texts.title}>
      <h3 className="part-title">{texts.title}</h3>
      <p className="hint">{list.length === 0 ? texts.none : texts.hint}</p>
      <ul className="days-off">
        {list.map((stretch, index) => (
          <StretchRow
            key={rows.keys[index]}
            texts={texts}
            stretch={stretch}
            today={today}
            singleDays={singleDays}
            onChange={(by) => change(stretch, by)}
            onRemove={() => {
              if (list.length === 1) adding.current?.focus();
              void onSet((now) => {
                const gone = rows.find(stretch, now);
                return now.filter((other) => other !== gone);
              });
            }}
          />
        ))}
      </ul>
      <AddStretch
        texts={texts}
        today={today}
        singleDays={singleDays}
        nameField={adding}
        onAdd={(added) => onSet((now) => [...now, added])}
      />
    </section>
  );
}
