import type { Bar } from '../../../domain/stamina/mark';
import type { SchoolDate } from '../../../domain/units';
import type { DisplaySnapshot, StationFace } from '../../../domain/view/snapshot';

/** What the wall needs of a practice, while it counts and on the carpet. */
export interface PracticeOnWall {
  readonly station: StationFace;
  /** In seconds. */
  readonly target: number;
  /** The earlier practices, oldest first. */
  readonly bars: readonly Bar[];
  readonly today: SchoolDate;
}

/** Null where no practice is on the wall. */
export function practiceOnWall({ scene }: Pick<DisplaySnapshot, 'scene'>): PracticeOnWall | null {
  if (scene.kind !== 'practice' && scene.kind !== 'carpet') return null;
  const { station, bars, date } = scene;
  const target = scene.kind === 'practice' ? scene.segment.length : scene.target;
  return { station, bars, today: date, target: Math.round(target / 1000) };
}
