import type { SchoolDate } from '../../../../domain/units';
import { DayField } from '../../widgets/DayField';
import { words } from '../../words';
import type { StationPartProps } from './StationForm';

interface IntroducedOnProps extends StationPartProps {
  readonly today: SchoolDate;
}

const texts = words.plan.stations;

/** The day from which the class practises the station. */
export function IntroducedOn({ station, today, onChange }: IntroducedOnProps) {
  return (
    <DayField
      label={texts.introducedOn}
      calendar={texts.introducedOnOf(station.name)}
      value={station.introducedOn}
      today={today}
      optional
      onCommit={(introducedOn) => onChange({ introducedOn })}
    />
  );
}
