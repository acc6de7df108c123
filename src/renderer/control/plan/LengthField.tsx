import { typedSeconds } from '../derive/typed';
import { useSay, type Place } from '../link/sender';
import { StepField } from '../widgets/StepField';
import { countdown, words } from '../words';

const texts = words.plan.times;
const written = (seconds: number): string => countdown(seconds * 1000);

interface LengthFieldProps {
  readonly label: string;
  /** In seconds, as the three below. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Where it is said that what was typed is no such length. */
  readonly place: Place;
  readonly onChange: (seconds: number) => void;
}

/** A length of the plan, in minutes and seconds. */
export function LengthField({ label, value, least, most, step, place, onChange }: LengthFieldProps) {
  const say = useSay(place);
  return (
    <StepField
      label={label}
      value={value}
      least={least}
      most={most}
      step={step}
      read={typedSeconds}
      shown={written(value)}
      less={texts.less(label)}
      more={texts.more(label)}
      onChange={onChange}
      onMistyped={() => say(texts.notALength)}
      onOutOfRange={() => say(texts.outside(label, written(least), written(most)))}
    />
  );
}
