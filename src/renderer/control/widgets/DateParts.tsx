import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { shortMonth } from '../words';

interface DatePartsProps {
  readonly className: string;
  readonly partClassName: string;
}

/** The day, month and year of a date field. The month is typed as a number and read as a word: "7 Feb 2026". */
export function DateParts({ className, partClassName }: DatePartsProps) {
  return (
    <DateInput className={className}>
      {(segment) => (
        <DateSegment segment={segment} className={partClassName}>
          {({ type, text, value, isPlaceholder }) => {
            if (type === 'literal') return '\u00a0';
            return type === 'month' && !isPlaceholder && value !== undefined && value !== null
              ? shortMonth(value)
              : text;
          }}
        </DateSegment>
      )}
    </DateInput>
  );
}
