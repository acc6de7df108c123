import { Sprout } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { StaminaWeeks } from '../../../../domain/ahead/stamina-weeks';
import { assertNever } from '../../../../domain/assert-never';
import { daysAfter } from '../../../../domain/calendar/school-days';
import type { Plan } from '../../../../domain/plan/plan';
import type { Readiness } from '../../../../domain/stamina/readiness';
import type { SchoolDate } from '../../../../domain/units';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { dayName, words } from '../../words';
import { stationName } from '../../week/names';
import { length } from '../in-words';
import { isPutOff, putOffSuggestion } from './put-off';

const texts = words.stamina.introduce;

interface IntroductionProps {
  readonly plan: Plan;
  readonly today: SchoolDate;
  readonly weeks: StaminaWeeks;
}

/** What there is to say of the next station: that it can be introduced and why, what is still asked for, or when it begins. */
export function Introduction({ plan, today, weeks }: IntroductionProps) {
  const { readiness, nextDay } = weeks;
  switch (readiness.kind) {
    case 'none':
      return null;
    case 'planned':
      return (
        <p className="introduce-needs">
          {texts.planned(stationName(plan, readiness.station), dayName(readiness.on))}
        </p>
      );
    case 'not-yet':
      return <Needs plan={plan} {...readiness} />;
    case 'first':
      return (
        <Suggestion
          plan={plan}
          today={today}
          day={nextDay}
          station={readiness.station}
          reason={texts.first}
        />
      );
    case 'ready': {
      const reason = texts.because(stationName(plan, readiness.by), readiness.latest.map(length));
      return (
        <Suggestion plan={plan} today={today} day={nextDay} station={readiness.station} reason={reason} />
      );
    }
    default:
      return assertNever(readiness);
  }
}

type NotYet = Extract<Readiness, { readonly kind: 'not-yet' }>;

function Needs({ plan, station, by, least }: NotYet & { readonly plan: Plan }) {
  return (
    <p className="introduce-needs">
      {texts.needs(stationName(plan, station), stationName(plan, by), length(least))}
    </p>
  );
}

interface SuggestionProps {
  readonly plan: Plan;
  readonly today: SchoolDate;
  /** The first practice would be on it. */
  readonly day: SchoolDate | null;
  readonly station: string;
  readonly reason: string;
}

/** Never done by itself: accepted it sets the day, and it can be put off. */
function Suggestion({ plan, today, day, station, reason }: SuggestionProps) {
  const send = useSend('introduce');
  const key = JSON.stringify([plan.id, station, reason]);
  const [putOff, setPutOff] = useState(isPutOff(key));
  const name = stationName(plan, station);
  if (putOff || day === null) return null;
  return (
    <section className="introduce" aria-label={texts.label}>
      <Sprout size={22} aria-hidden />
      <div>
        <b>{texts.ready(name)}</b>
        <p>{reason}</p>
      </div>
      <Button
        className="plain primary"
        onPress={() =>
          void send({
            kind: 'edit',
            edit: { name: 'change-station', station, change: { introducedOn: day } },
          })
        }
      >
        {day === daysAfter(today, 1) ? texts.tomorrow : texts.on(dayName(day))}
      </Button>
      <Button
        className="plain quiet-act"
        onPress={() => {
          putOffSuggestion(key);
          setPutOff(true);
        }}
      >
        {texts.notYet}
      </Button>
      <SaidHere place="introduce" />
    </section>
  );
}
