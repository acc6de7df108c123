import { TimerReset } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';
import { Panel } from '../../widgets/Panel';
import { words } from '../../words';
import { ShortDayForm } from './ShortDayForm';
import '../../styles/short-day.css';

interface ShortDayButtonProps {
  readonly snapshot: ControlSnapshot;
  readonly enabled: boolean;
}

/** For a day with less time than the plan asks for: what can be done about it, before it starts and while it runs. */
export function ShortDayButton({ snapshot, enabled }: ShortDayButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="plain" isDisabled={!enabled}>
        <TimerReset size={18} aria-hidden />
        {words.shortDay.button}
      </Button>
      <Panel className="panel short-day" label={words.shortDay.heading} placement="bottom end">
        <h2>{words.shortDay.heading}</h2>
        <ShortDayForm snapshot={snapshot} onTaken={() => setOpen(false)} />
      </Panel>
    </DialogTrigger>
  );
}
