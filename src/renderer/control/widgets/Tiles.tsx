import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';

interface TilesProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  /** The accessible name of each picture. */
  readonly nameOf: (option: T) => string;
  readonly pictureOf: (option: T) => ReactNode;
  readonly onChange: (option: T) => void;
}

/** One of several pictures. The arrow keys choose, and each choice is taken at once. */
export function Tiles<T extends string>(props: TilesProps<T>) {
  const { label, options, value, nameOf, pictureOf, onChange } = props;
  return (
    <RadioGroup
      className="tiles"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one === chosen);
        if (option !== undefined && option !== value) onChange(option);
      }}
    >
      <Label className="part-title">{label}</Label>
      <div className="tiles-row">
        {options.map((option) => (
          <Radio key={option} value={option} className="tile" aria-label={nameOf(option)}>
            {pictureOf(option)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
