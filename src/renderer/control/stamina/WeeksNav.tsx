import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { daysAfter } from '../../../domain/calendar/school-days';
import type { SchoolDate } from '../../../domain/units';
import { dayOfMonth, words } from '../words';

/** How far one press goes, in days. */
const step = 28;
const texts = words.stamina;

interface WeeksNavProps {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** Where the weeks begin that are shown at first. */
  readonly atFirst: SchoolDate;
  readonly onGo: (from: SchoolDate) => void;
}

/** From weeks to weeks. */
export function WeeksNav({ from, to, atFirst, onGo }: WeeksNavProps) {
  return (
    <div className="weeks-nav">
      <Button
        className="plain week-step"
        aria-label={texts.earlier}
        onPress={() => onGo(daysAfter(from, -step))}
      >
        <ChevronLeft size={22} aria-hidden />
      </Button>
      <b role="status">{texts.from(dayOfMonth(from), dayOfMonth(to))}</b>
      <Button
        className="plain week-step"
        aria-label={texts.later}
        onPress={() => onGo(daysAfter(from, step))}
      >
        <ChevronRight size={22} aria-hidden />
      </Button>
      <Button className="plain week-step" isDisabled={from === atFirst} onPress={() => onGo(atFirst)}>
        {texts.now}
      </Button>
    </div>
  );
}
