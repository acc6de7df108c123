import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';

interface PickOneProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One group or one station by its name. */
export function PickOne({ label, options, value, onChange }: PickOneProps) {
  return (
    <Select
      className="select"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label>{label}</Label>
      <Button className="plain select-button">
        <SelectValue />
        <ChevronDown size={17} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {options.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} textValue={name} className="menu-item">
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
