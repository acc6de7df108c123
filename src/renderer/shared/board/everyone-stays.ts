import type { Row } from '../../../domain/view/snapshot';

/** Whether a move moves nobody: every group that is here was at the same station before. */
export function everyoneStays(rows: readonly Pick<Row, 'station' | 'from'>[]): boolean {
  const here = rows.filter(({ station }) => station !== null);
  return here.length > 0 && here.every(({ station, from }) => station?.id === from);
}
