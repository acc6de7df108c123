import type { ComponentProps, ReactNode } from 'react';
import { Popover } from 'react-aria-components/Popover';

interface PanelProps {
  readonly label: string;
  readonly className: string;
  readonly placement: NonNullable<ComponentProps<typeof Popover>['placement']>;
  readonly children: ReactNode;
}

/** What opens beside a button. The popover itself is the dialog, so that its hidden close buttons stand inside it. */
export function Panel({ label, className, placement, children }: PanelProps) {
  return (
    <Popover className="popover" aria-label={label} placement={placement}>
      <div className={className}>{children}</div>
    </Popover>
  );
}
