import { useNow } from '../time/clock-context';
import { words } from '../words';
import type { Scale } from './scale';

/** Where the present moment lies on the axis; the one part of it that moves. */
export function NowLine({ scale }: { readonly scale: Scale }) {
  const left = useNow((now) => scale.at(now));
  // At the very start there is no room for the word on the left of the line.
  const early = Number.parseFloat(left) < 8;
  return (
    <span className={early ? 'now-line now-line-early' : 'now-line'} style={{ left }} aria-hidden>
      <span>{words.timeline.now}</span>
    </span>
  );
}
