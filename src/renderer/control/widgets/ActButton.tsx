import { useId } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PressEvent } from 'react-aria-components/Button';

interface ActButtonProps {
  readonly icon: ComponentType<{ readonly size: number }>;
  readonly label: string;
  /** The accessible name, where the label alone does not say enough. */
  readonly name?: string;
  /** A second, smaller line. */
  readonly detail?: ReactNode;
  /** The key that does the same, as it is printed on the button. */
  readonly shortcut?: string;
  readonly size: 'big' | 'medium' | 'small';
  readonly look?: 'plain' | 'primary';
  /** For what is switched on and off: whether it is on. */
  readonly on?: boolean;
  readonly enabled: boolean;
  readonly onPress: () => void;
}

const iconSizes = { big: 27, medium: 22, small: 19 } as const;

/** A button that is pressed during a lesson: icon, word and key. */
export function ActButton(props: ActButtonProps) {
  const { icon: Icon, label, name, detail, shortcut, size, look = 'plain', on, enabled, onPress } = props;
  const keyId = useId();
  return (
    <Button
      className={`act act-${size} act-${look}`}
      isDisabled={!enabled}
      onPress={(event) => {
        letFocusGo(event);
        onPress();
      }}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(on === undefined ? {} : { 'aria-pressed': on })}
      {...(shortcut === undefined ? {} : { 'aria-describedby': keyId })}
    >
      <Icon size={iconSizes[size]} />
      <span className="act-words">
        {label}
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
      {shortcut === undefined ? null : (
        <kbd id={keyId} aria-hidden>
          {shortcut}
        </kbd>
      )}
    </Button>
  );
}

/** A click must not leave the focus behind: the teacher's next Space is Pause, not this button once more. */
export function letFocusGo(event: PressEvent): void {
  if (event.pointerType === 'keyboard' || event.pointerType === 'virtual') return;
  if (event.target instanceof HTMLElement) event.target.blur();
}
