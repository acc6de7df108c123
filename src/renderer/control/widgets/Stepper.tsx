import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input, Label, NumberField } from 'react-aria-components/NumberField';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number: typed, or one less and one more. */
export function Stepper({ label, value, least, most, onChange }: StepperProps) {
  return (
    <NumberField
      className="stepper"
      value={value}
      minValue={least}
      maxValue={most}
      onChange={(wanted) => {
        if (Number.isInteger(wanted) && wanted !== value) onChange(wanted);
      }}
      isWheelDisabled
    >
      <Label>{label}</Label>
      <Group className="stepper-box">
        <Button slot="decrement">
          <Minus size={18} aria-hidden />
        </Button>
        <Input />
        <Button slot="increment">
          <Plus size={18} aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}
