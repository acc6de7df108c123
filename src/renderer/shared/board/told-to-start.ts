import type { DisplaySnapshot, Row } from '../../../domain/view/snapshot';

/** The groups whose planning window the cue on the wall ended: those of the latest window that was over by then. */
export function toldToStart({ rows, cue }: Pick<DisplaySnapshot, 'rows' | 'cue'>): readonly Row[] {
  if (cue?.name !== 'planning-over') return [];
  const endOf = ({ planningEnds }: Row): number =>
    planningEnds === null || planningEnds > cue.at ? -Infinity : planningEnds;
  const latest = Math.max(...rows.map(endOf));
  return latest === -Infinity ? [] : rows.filter((row) => endOf(row) === latest);
}
