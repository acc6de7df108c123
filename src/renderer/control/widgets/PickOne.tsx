import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';

interface PickOneProps<Id extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of several by its name. */
export function PickOne<Id extends string | number>({ label, options, value, onChange }: PickOneProps<Id>) {
  return (
    <Select
      className="select"
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen !== undefined) onChange(chosen.id);
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
