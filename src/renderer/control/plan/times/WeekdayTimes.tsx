import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { CommandAnswer } from '../../../../contract/channels';
import { weekdayNames } from '../../../../contract/text/en/days';
import type { Plan, Timings, Weekday, WeekdayTimings } from '../../../../domain/plan/plan';
import { timingsOfWeekday } from '../../../../domain/plan/timings-on';
import { words } from '../../words';
import { DayFields } from './DayFields';
import type { Own } from './OwnField';
import { withOwn, withoutOwn, type TimingsChange } from './times-edit';
import { WarningFields } from './WarningFields';
import { WholeDay } from './WholeDay';

const texts = words.plan.times;

interface WeekdayTimesProps {
  readonly plan: Plan;
  /** The weekday of today, which is looked at first where it is one of the plan's. */
  readonly today: Weekday;
  /** `change` gets the timings as they are when the edits before are done. */
  readonly onChange: (change: (now: Timings) => TimingsChange) => Promise<CommandAnswer>;
}

/** A weekday that is unlike the others: assembly on Monday, a short Friday. */
export function WeekdayTimes({ plan, today, onChange }: WeekdayTimesProps) {
  const { weekdays, timings } = plan;
  const [chosen, setChosen] = useState<Weekday>(today);
  const weekday = weekdays.includes(chosen) ? chosen : weekdays[0];
  if (weekday === undefined) return null;
  const { byWeekday } = timings;
  const shown = timingsOfWeekday(timings, weekday);
  const change = (fields: WeekdayTimings): Promise<CommandAnswer> =>
    onChange((now) => ({ byWeekday: withOwn(now.byWeekday, weekday, fields) }));
  const own: Own = {
    fields: byWeekday[weekday] ?? {},
    onReset: (field) => void onChange((now) => ({ byWeekday: withoutOwn(now.byWeekday, weekday, field) })),
  };
  return (
    <section className="part" aria-label={texts.ownDays}>
      <h3 className="part-title">{texts.ownDays}</h3>
      <p className="hint">{texts.ownDaysHint}</p>
      <RadioGroup
        className="radios"
        aria-label={texts.ownDays}
        value={String(weekday)}
        onChange={(value) => setChosen(weekdays.find((day) => String(day) === value) ?? weekday)}
      >
        <div className="radio-row">
          {weekdays.map((day) => {
            const differs = byWeekday[day] !== undefined;
            return (
              <Radio
                key={day}
                className="radio"
                value={String(day)}
                {...(differs ? { 'aria-label': texts.differs(weekdayNames[day]) } : {})}
              >
                {weekdayNames[day]}
                {differs ? ' *' : null}
              </Radio>
            );
          })}
        </div>
      </RadioGroup>
      {weekdays.some((day) => byWeekday[day] !== undefined) ? (
        // For the eyes: a screen reader hears it with the weekday.
        <p aria-hidden className="hint">
          {texts.differsMark}
        </p>
      ) : null}
      <div className="part" role="group" aria-label={texts.forDay(weekdayNames[weekday])} key={weekday}>
        <DayFields timings={shown} onChange={change} own={own} />
        <WholeDay timings={shown} />
        <WarningFields timings={shown} onChange={(fields) => void change(fields)} own={own} />
      </div>
    </section>
  );
}
