import { Picture } from '../../art/Picture';
import { round } from '../../art/units';
import type { Stretch } from '../layout/chart/chart-lines';

interface Level {
  readonly y: number;
  readonly stretches: readonly Stretch[];
}

interface ChartLinesProps {
  /** What the bars stand on, and how high the target is; in u. */
  readonly base: Level;
  readonly target: Level;
  /** Of the board, in u. */
  readonly width: number;
  readonly height: number;
}

/** The base line under the bars, and the dotted line that the target's flag stands on. */
export function ChartLines({ base, target, width, height }: ChartLinesProps) {
  return (
    <div className="chart-lines">
      <Picture width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {pathsOf(target).map((d) => (
          <path
            key={d}
            d={d}
            stroke="var(--ink-2)"
            strokeWidth={5}
            strokeDasharray="2 16"
            strokeLinecap="round"
          />
        ))}
        {pathsOf(base).map((d) => (
          <path key={d} d={d} stroke="var(--ink)" strokeWidth={6} strokeLinecap="round" />
        ))}
      </Picture>
    </div>
  );
}

const pathsOf = ({ y, stretches }: Level): readonly string[] =>
  stretches.map(({ from, to }) => `M${round(from)} ${round(y)} H${round(to)}`);
