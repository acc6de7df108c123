import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { WeekdayField, WeekdayTimings } from '../../../../domain/plan/plan';
import { words } from '../../words';

const texts = words.plan.times;

/** What a weekday has of its own, and how that is taken back. */
export interface Own {
  readonly fields: WeekdayTimings;
  readonly onReset: (field: WeekdayField) => void;
}

interface OwnFieldProps {
  readonly field: WeekdayField;
  readonly label: string;
  /** None where the field is that of every day. */
  readonly own: Own | undefined;
  readonly children: ReactNode;
}

/** A field of the times; where a weekday has it of its own, with the way back to every day's. */
export function OwnField({ field, label, own, children }: OwnFieldProps) {
  return (
    <div className="own-field">
      {children}
      {own !== undefined && Object.hasOwn(own.fields, field) ? (
        <Button
          className="plain reset"
          aria-label={texts.asEveryDay(label)}
          onPress={() => own.onReset(field)}
        >
          <RotateCcw size={16} aria-hidden />
          {texts.asEveryDayShort}
        </Button>
      ) : null}
    </div>
  );
}
