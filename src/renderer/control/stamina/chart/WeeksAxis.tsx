import type { SchoolDate } from '../../../../domain/units';
import { shortDayOfMonth, words } from '../../words';
import type { Axis } from './axis';
import { figures } from './sizes';

const texts = words.stamina;
/** The plate behind "Today", in pixels. */
const plate = { width: 54, height: 22 };
const height = 44;

/** The weeks over the charts, and where today is. */
export function WeeksAxis({ axis, today }: { readonly axis: Axis; readonly today: SchoolDate }) {
  const start = axis.startOf(today);
  const x = start === null ? null : start + axis.dayWidth / 2;
  return (
    <svg
      aria-hidden
      width={axis.width + figures}
      height={height}
      viewBox={`${-figures} 0 ${axis.width + figures} ${height}`}
    >
      {axis.weeks.map(({ monday, from, to, isThisWeek, off }) => (
        <text
          key={monday}
          x={(from + to) / 2}
          y={14}
          textAnchor="middle"
          className={`chart-note ${isThisWeek ? 'chart-strong' : 'chart-quiet'}`}
        >
          {off ? texts.noSchool : shortDayOfMonth(monday)}
        </text>
      ))}
      {x === null ? null : (
        <>
          <rect
            x={x - plate.width / 2}
            y={height - plate.height}
            width={plate.width}
            height={plate.height}
            rx={plate.height / 2}
            className="today-plate"
          />
          <text x={x} y={height - 6.5} textAnchor="middle" className="today-word">
            {texts.today}
          </text>
        </>
      )}
    </svg>
  );
}
