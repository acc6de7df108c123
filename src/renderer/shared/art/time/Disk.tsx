import { Picture } from '../Picture';
import { round } from '../units';
import { sectorPath } from './disk-geometry';

export interface DiskProps {
  /** The part of the time that is left, from 1 to 0. */
  readonly fraction: number;
  /** Width and height, in u. */
  readonly size: number;
  /** The width of the rim, in u; the same on the display whatever the size of the disk. */
  readonly rim?: number;
  readonly label?: string | undefined;
}

/** The time left as a sector. From one second to the next only the sector's path changes. */
export function Disk({ fraction, size, rim = 5, label }: DiskProps) {
  const [centre, r] = [size / 2, round((size - rim) / 2)];
  return (
    <Picture width={size} height={size} viewBox={`0 0 ${size} ${size}`} label={label}>
      <circle cx={centre} cy={centre} r={r} fill="var(--time-track)" stroke="var(--time)" strokeWidth={rim} />
      <path d={sectorPath(fraction, centre, r)} fill="var(--time)" />
    </Picture>
  );
}
