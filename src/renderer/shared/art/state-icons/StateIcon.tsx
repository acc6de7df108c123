import { IconShape } from '../IconShape';
import { Picture } from '../Picture';
import { type StateIconKind, stateIconShapes } from './state-icon-shapes';

export interface StateIconProps {
  readonly kind: StateIconKind;
  /** Width and height, in u. */
  readonly size: number;
  readonly label?: string | undefined;
}

/** The icon of a state, a cue or an overlay, in the colour of the text around it. */
export function StateIcon({ kind, size, label }: StateIconProps) {
  return (
    <Picture width={size} height={size} viewBox="0 0 64 64" label={label}>
      <IconShape>{stateIconShapes[kind]}</IconShape>
    </Picture>
  );
}
