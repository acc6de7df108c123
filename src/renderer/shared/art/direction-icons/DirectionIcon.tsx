import type { DirectionIconKind } from '../../../../domain/plan/looks';
import { IconShape } from '../IconShape';
import { Picture } from '../Picture';
import { directionIconShapes } from './direction-icon-shapes';

export interface DirectionIconProps {
  readonly kind: DirectionIconKind;
  /** Width and height, in u. */
  readonly size: number;
  readonly label?: string | undefined;
}

/** The icon of a line of directions, in the colour of the text beside it. */
export function DirectionIcon({ kind, size, label }: DirectionIconProps) {
  return (
    <Picture width={size} height={size} viewBox="0 0 64 64" label={label}>
      <IconShape>{directionIconShapes[kind]}</IconShape>
    </Picture>
  );
}
