import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { pieceSpan, presentEnd } from '../derive/forecast';
import { useTimeOfDay } from '../time/clock-context';

interface ColumnTimeProps {
  readonly snapshot: ControlSnapshot;
  readonly round: number;
}

/** When a round began, or will begin as it looks now. */
export function ColumnTime({ snapshot, round }: ColumnTimeProps) {
  const time = useTimeOfDay((now) => {
    const piece = snapshot.timeline.findLast((each) => each.kind === 'work' && each.round === round);
    return piece === undefined ? null : pieceSpan(piece, presentEnd(snapshot, now) ?? now).from;
  });
  return <span className="column-time">{time}</span>;
}
