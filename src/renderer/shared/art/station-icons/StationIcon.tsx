import type { StationIconKind } from '../../../../domain/plan/looks';
import { IconShape } from '../IconShape';
import { Picture } from '../Picture';
import { stationIconShapes } from './station-icon-shapes';

export interface StationIconProps {
  readonly kind: StationIconKind;
  /** Width and height, in u. */
  readonly size: number;
  readonly label?: string | undefined;
}

/** A station's icon alone, in the colour of the text around it. */
export function StationIcon({ kind, size, label }: StationIconProps) {
  return (
    <Picture width={size} height={size} viewBox="0 0 64 64" label={label}>
      <IconShape>{stationIconShapes[kind]}</IconShape>
    </Picture>
  );
}
