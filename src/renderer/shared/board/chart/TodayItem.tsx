import { displayText } from '../../../../contract/text/en/display';
import type { StationFace } from '../../../../domain/view/snapshot';
import { TodayBar } from '../../art/bars/TodayBar';
import { units } from '../../art/units';
import { shownLength } from '../../clock/shown-time';
import { useFace } from '../board-context';
import { barHeight, type Scale, todayWidth } from '../layout/chart/set-bars';

interface TodayItemProps {
  readonly station: StationFace;
  /** In seconds. */
  readonly target: number;
  /** Its left edge and the base line, in u. */
  readonly left: number;
  readonly foot: number;
  readonly scale: Scale;
}

/** Today's bar; it alone is drawn again with each second. */
export function TodayItem({ station, target, left, foot, scale }: TodayItemProps) {
  const counted = useFace((face) => face.remaining);
  return (
    <li
      className="chart-item"
      aria-label={displayText.practiceNow(shownLength(counted), shownLength(target))}
      style={{
        left: units(left),
        top: units(foot - scale.height),
        width: units(todayWidth),
        height: units(scale.height),
      }}
    >
      <TodayBar
        colour={station.look.colour}
        width={todayWidth}
        height={scale.height}
        target={barHeight(target, scale)}
        filled={(counted / scale.seconds) * scale.height}
      />
    </li>
  );
}
