import { parseDate } from '@internationalized/date';
import { useState } from 'react';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Group,
  Label,
} from 'react-aria-components/DatePicker';
import { Heading } from 'react-aria-components/Heading';
import type { DateValue } from 'react-aria-components/DatePicker';
import type { SchoolDate } from '../../../../domain/units';
import { schoolDate } from '../../../../domain/units';
import { Panel } from '../../widgets/Panel';
import { words } from '../../words';
import type { StationPartProps } from './StationForm';

interface IntroducedOnProps extends StationPartProps {
  readonly today: SchoolDate;
}

const texts = words.plan.stations;

/** The day from which the class practises the station: typed, or chosen from a calendar. */
export function IntroducedOn({ station, today, onChange }: IntroducedOnProps) {
  const { introducedOn, name } = station;
  // Sent when the typing is over: each arrow key in it makes another date, and each digit of the year.
  const [draft, setDraft] = useState<DateValue | null>(null);
  const commit = (): void => {
    setDraft(null);
    if (draft === null || draft.year < earliestYear || draft.toString() === introducedOn) return;
    void onChange({ introducedOn: schoolDate(draft.toString()) });
  };
  return (
    <DatePicker
      className="field date-field"
      value={draft ?? (introducedOn === null ? null : parseDate(introducedOn))}
      placeholderValue={parseDate(today)}
      onChange={setDraft}
      onBlur={commit}
      onOpenChange={(open) => {
        if (!open) commit();
      }}
    >
      <Label className="date-label">{texts.introducedOn}</Label>
      <Group className="date-box">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        {introducedOn === null ? null : (
          <Button
            slot={null}
            className="icon-button date-button"
            aria-label={texts.noDay}
            onPress={() => void onChange({ introducedOn: null })}
          >
            <X size={17} aria-hidden />
          </Button>
        )}
        <Button className="icon-button date-button" aria-label={texts.calendar}>
          <CalendarDays size={18} aria-hidden />
        </Button>
      </Group>
      <Panel label={texts.calendarOf(name)} className="panel calendar-panel" placement="bottom end">
        <Calendar className="calendar">
          <div className="calendar-head">
            <Button slot="previous" className="icon-button date-button" aria-label={texts.previousMonth}>
              <ChevronLeft size={19} aria-hidden />
            </Button>
            <Heading level={2} />
            <Button slot="next" className="icon-button date-button" aria-label={texts.nextMonth}>
              <ChevronRight size={19} aria-hidden />
            </Button>
          </div>
          <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGrid>
        </Calendar>
      </Panel>
    </DatePicker>
  );
}

const earliestYear = 1900;
