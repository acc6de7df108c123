/** How seconds become heights: none at the bottom, `top` at the top. */
export interface Scale {
  /** In seconds. */
  readonly top: number;
  /** Lines across the chart with a figure, in seconds, from below. */
  readonly ticks: readonly number[];
  /** The distance from the chart's upper edge. */
  readonly yOf: (seconds: number) => number;
  /** The seconds at a distance from the chart's upper edge. */
  readonly secondsAt: (y: number) => number;
}

/** Steps between two lines that read well, in seconds. */
const steps = [30, 60, 120, 300, 600, 900, 1800];
const mostTicks = 4;
/** So that the highest dot is whole. */
const headroom = 1.12;

/** A scale of `height` for lengths up to `most` seconds. */
export function scaleFor(most: number, height: number): Scale {
  const top = Math.max(most, 60) * headroom;
  const step = steps.find((one) => Math.floor(top / one) <= mostTicks) ?? 3600;
  return {
    top,
    ticks: Array.from({ length: Math.floor(top / step) }, (_, index) => (index + 1) * step),
    yOf: (seconds) => height - (Math.max(0, seconds) / top) * height,
    secondsAt: (y) => Math.max(0, ((height - y) / height) * top),
  };
}
