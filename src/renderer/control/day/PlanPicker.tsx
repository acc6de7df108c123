import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { useSend } from '../link/sender';
import { words } from '../words';

/** Which plan is open, when there are several. */
export function PlanPicker({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const send = useSend('start');
  if (snapshot.plans.length < 2) return null;
  return (
    <Select
      className="select"
      value={snapshot.plan.id}
      onChange={(key) => {
        if (key !== null && key !== snapshot.plan.id) void send({ kind: 'open-plan', plan: String(key) });
      }}
    >
      <Label>{words.day.plan}</Label>
      <Button className="plain select-button">
        <SelectValue />
        <ChevronDown size={17} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {snapshot.plans.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} textValue={name} className="menu-item">
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
