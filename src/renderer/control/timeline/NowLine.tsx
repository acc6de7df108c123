import { useNow } from '../time/clock-context';
import { words } from '../words';
import type { Scale } from './scale';

/** Where the present moment lies on the axis; the one part of it that moves. */
export function NowLine({ scale }: { readonly scale: Scale }) {
  const left = useNow((now) => scale.at(now));
  return (
    <span className="now-line" style={{ left }} aria-hidden>
      <span>{words.timeline.now}</span>
    </span>
  );
}
