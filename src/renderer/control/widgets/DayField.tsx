import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DatePicker,
  Group,
  Label,
} from 'react-aria-components/DatePicker';
import { FieldError } from 'react-aria-components/FieldError';
import { Heading } from 'react-aria-components/Heading';
import type { CommandAnswer } from '../../../contract/channels';
import { schoolDate, type SchoolDate } from '../../../domain/units';
import { words } from '../words';
import '../styles/dates.css';
import { DateParts } from './DateParts';
import { Panel } from './Panel';
import { useDraft } from './use-draft';

interface DayFieldProps {
  readonly label: string;
  /** The label is only heard: which day it is, is seen from where the field stands. */
  readonly quietLabel?: boolean;
  /** The accessible name of the calendar. */
  readonly calendar: string;
  readonly value: SchoolDate | null;
  /** Where an empty field begins. */
  readonly today: SchoolDate;
  /** Whether it may be empty. */
  readonly optional: boolean;
  /** Called with another day when the typing is over (the focus leaves), or one is chosen. */
  readonly onCommit: (day: SchoolDate | null) => Promise<CommandAnswer>;
}

const texts = words.dateField;
/** The years before it are those of a year that is half typed. */
const earliest = '1900';

/** A day: typed, or chosen from a calendar. One that is typed and refused stays, marked and with the reason, until it is mended. */
export function DayField(props: DayFieldProps) {
  const { label, quietLabel = false, calendar, value, today, optional, onCommit } = props;
  const [isOpen, setOpen] = useState(false);
  // Sent when the typing is over: each arrow key in it makes another day, and each digit of the year.
  const typing = useDraft(value ?? '', async (text) => {
    if (text === '') return optional ? onCommit(null) : { ok: false, said: texts.needed };
    return text < earliest ? { ok: false, said: texts.wholeYear } : onCommit(schoolDate(text));
  });
  const choose = (day: SchoolDate | null): Promise<CommandAnswer> => {
    typing.drop();
    return onCommit(day);
  };
  return (
    <DatePicker
      className="field date-field"
      value={typing.text === '' ? null : parseDate(typing.text)}
      placeholderValue={parseDate(today)}
      isInvalid={typing.refused}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onChange={(day) => {
        if (isOpen && day !== null) void choose(schoolDate(day.toString()));
        else typing.type(day?.toString() ?? '');
      }}
      onBlur={() => void typing.commit()}
      {...(quietLabel ? { 'aria-label': label } : {})}
    >
      {quietLabel ? null : <Label className="date-label">{label}</Label>}
      <Group className="date-box">
        <DateParts className="date-input" partClassName="date-segment" />
        {optional && value !== null ? (
          <Button
            slot={null}
            className="icon-button date-button"
            aria-label={texts.none}
            onPress={() => void choose(null)}
          >
            <X size={17} aria-hidden />
          </Button>
        ) : null}
        <Button className="icon-button date-button" aria-label={texts.choose}>
          <CalendarDays size={18} aria-hidden />
        </Button>
      </Group>
      <FieldError className="field-error">{typing.why}</FieldError>
      <Panel label={calendar} className="panel calendar-panel" placement="bottom end">
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
