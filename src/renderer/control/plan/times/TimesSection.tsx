import { useCallback } from 'react';
import type { Timings } from '../../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { words } from '../../words';
import '../../styles/plan-forms.css';
import '../../styles/plan-times.css';
import { DayFields } from './DayFields';
import type { TimingsChange } from './times-edit';
import { WarningFields } from './WarningFields';
import { WeekdayTimes } from './WeekdayTimes';
import { WholeDay } from './WholeDay';

const texts = words.plan.times;

/** When the class has this plan, and how long everything takes. Each change is sent at once. */
export function TimesSection({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const send = useSend('plan-times');
  const onChange = useCallback(
    (change: TimingsChange | ((now: Timings) => TimingsChange)) =>
      send(({ plan: now }) => ({
        kind: 'edit',
        edit: { name: 'timings', ...(typeof change === 'function' ? change(now.timings) : change) },
      })),
    [send],
  );
  const { plan, weekday } = snapshot;
  const { timings } = plan;
  return (
    <section className="plan-times" aria-labelledby="times-heading">
      <h2 id="times-heading" className="big-heading">
        {`${words.plan.sections.times}: ${plan.name}`}
      </h2>
      <SaidHere place="plan-times" />
      <div className="form">
        <section className="part" aria-label={texts.everyDay}>
          <h3 className="part-title">{texts.everyDay}</h3>
          <DayFields timings={timings} onChange={onChange} />
          <p className="hint">{texts.noFinish}</p>
          <WholeDay timings={timings} />
        </section>
        <section className="part" aria-label={texts.warnings}>
          <h3 className="part-title">{texts.warnings}</h3>
          <WarningFields timings={timings} onChange={(change) => void onChange(change)} />
        </section>
        <WeekdayTimes plan={plan} today={weekday} onChange={onChange} />
      </div>
    </section>
  );
}
