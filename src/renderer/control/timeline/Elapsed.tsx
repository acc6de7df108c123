import type { Instant } from '../../../domain/units';
import { between } from '../../../domain/units';
import { useNow } from '../time/clock-context';

interface ElapsedProps {
  readonly from: Instant;
  readonly to: Instant;
}

/** The part of the present block that has gone by, filled. */
export function Elapsed({ from, to }: ElapsedProps) {
  const share = useNow((now) => Math.min(1, between(from, now) / Math.max(1, between(from, to))));
  return (
    <span className="piece-elapsed" style={{ width: `${Math.round(share * 1000) / 10}%` }} aria-hidden />
  );
}
