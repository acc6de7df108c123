import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components/Switch';

interface ToggleProps {
  readonly label: ReactNode;
  /** The accessible name, where the label is a picture or too short. */
  readonly name?: string;
  readonly on: boolean;
  readonly enabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch that shows its state by place as well as by color, and takes effect at once. */
export function Toggle({ label, name, on, enabled = true, onChange }: ToggleProps) {
  return (
    <Switch
      className="toggle"
      isSelected={on}
      isDisabled={!enabled}
      onChange={onChange}
      {...(name === undefined ? {} : { 'aria-label': name })}
    >
      <span className="toggle-track" aria-hidden>
        <span className="toggle-thumb" />
      </span>
      {label}
    </Switch>
  );
}
