import type { StaminaWeeks } from '../../../domain/ahead/stamina-weeks';
import type { Station, StationId } from '../../../domain/plan/plan';
import type { ControlSnapshot, StaminaFace } from '../../../domain/view/snapshot';
import { words } from '../words';
import { axisOf } from './chart/axis';
import { figures } from './chart/sizes';
import { useWidth } from './chart/use-width';
import { WeeksAxis } from './chart/WeeksAxis';
import { trackOf } from './derive';
import { Introduction } from './introductions/Introduction';
import { StationRow } from './StationRow';

/** Before it is measured, and the least, in pixels. */
const [firstWidth, leastWidth] = [640, 240];
/** Of the charts: what there is room for. */
const heights = { chosen: 190, other: 96 };

interface WeeksChartProps {
  readonly snapshot: ControlSnapshot;
  /** Null while it is not known. */
  readonly weeks: StaminaWeeks | null;
  readonly chosen: StationId;
  readonly onChoose: (station: StationId) => void;
  readonly onMove: (result: string, seconds: number) => void;
}

/** All stations under one axis of time. */
export function WeeksChart({ snapshot, weeks, chosen, onChoose, onMove }: WeeksChartProps) {
  const { plan, date, stamina } = snapshot;
  const [element, width] = useWidth<HTMLDivElement>(firstWidth);
  const axis =
    weeks === null
      ? null
      : axisOf(plan, {
          from: weeks.from,
          to: weeks.to,
          today: date,
          width: Math.max(leastWidth, width - figures),
          also: new Set([
            date,
            ...weeks.stations.flatMap(({ points }) => points.map(({ mark }) => mark.date)),
          ]),
        });
  return (
    <section className="weeks" aria-label={words.stamina.stations}>
      <div className="weeks-row weeks-axis">
        <span />
        <div ref={element}>{axis === null ? null : <WeeksAxis axis={axis} today={date} />}</div>
      </div>
      {axis === null || weeks === null
        ? null
        : inRowOrder(plan.stations, stamina).map((station) => {
            const today = stamina.find((one) => one.station === station.id);
            const own = weeks.stations.find((one) => one.station === station.id);
            return (
              <StationRow
                key={station.id}
                station={station}
                track={own === undefined ? null : trackOf(station, own, weeks.from, today)}
                today={today}
                date={date}
                axis={axis}
                height={station.id === chosen ? heights.chosen : heights.other}
                chosen={station.id === chosen}
                onChoose={() => onChoose(station.id)}
                onMove={onMove}
                introduction={
                  'station' in weeks.readiness && weeks.readiness.station === station.id ? (
                    <Introduction plan={plan} today={date} weeks={weeks} />
                  ) : null
                }
              />
            );
          })}
    </section>
  );
}

/** First those that the class has begun with; each part in plan order. */
function inRowOrder(stations: readonly Station[], stamina: readonly StaminaFace[]): readonly Station[] {
  const begun = new Set(stamina.filter(({ introduced }) => introduced).map(({ station }) => station));
  return [...stations.filter(({ id }) => begun.has(id)), ...stations.filter(({ id }) => !begun.has(id))];
}
