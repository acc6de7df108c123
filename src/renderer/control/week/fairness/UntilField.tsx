import { parseDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField, Label } from 'react-aria-components/DateField';
import type { DateValue } from 'react-aria-components/DateField';
import { schoolDate, type SchoolDate } from '../../../../domain/units';
import { DateParts } from '../../widgets/DateParts';
import { words } from '../../words';

interface UntilFieldProps {
  readonly until: SchoolDate;
  readonly today: SchoolDate;
  readonly onChange: (until: SchoolDate) => void;
}

/** The day up to which time is counted. */
export function UntilField({ until, today, onChange }: UntilFieldProps) {
  // Asked for when the typing is over: each digit of a year makes another date.
  const [draft, setDraft] = useState<DateValue | null>(null);
  const commit = (): void => {
    const typed = draft?.toString();
    setDraft(null);
    if (typed !== undefined && typed >= today && typed !== until) onChange(schoolDate(typed));
  };
  return (
    <DateField
      className="until"
      value={draft ?? parseDate(until)}
      minValue={parseDate(today)}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <Label>{words.fairness.until}</Label>
      <DateParts className="until-input" partClassName="until-segment" />
    </DateField>
  );
}
