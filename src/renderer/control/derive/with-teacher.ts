import type { ControlSnapshot, Row, StationFace } from '../../../domain/view/snapshot';
import { segmentOf } from './segment';

/**
 * The groups that sit with the teacher now, and those that come next, by name. Null where no station is teacher-led, and
 * once the last round is over.
 */
export function withTeacher(
  snapshot: ControlSnapshot,
): { readonly now: readonly string[]; readonly next: readonly string[] } | null {
  const led = new Set(snapshot.plan.stations.filter(({ teacherLed }) => teacherLed).map(({ id }) => id));
  if (snapshot.display.scene.kind === 'done' || segmentOf(snapshot)?.kind === 'closing') return null;
  if (!snapshot.cycle.some(({ station }) => led.has(station))) return null;
  const { rows } = snapshot.display;
  const at = (where: (row: Row) => StationFace | null) =>
    rows.filter((row) => led.has(where(row)?.id ?? '')).map(({ name }) => name);
  // In a move the rows already name the station that the group walks to.
  const working = (segmentOf(snapshot) ?? snapshot.question)?.kind === 'work';
  return working
    ? { now: at(({ station }) => station), next: at(({ next }) => next) }
    : { now: [], next: at(({ station }) => station) };
}
