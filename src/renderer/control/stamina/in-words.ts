import { countdown } from '../words';

/** "8:00" for 480 seconds. */
export const length = (seconds: number): string => countdown(seconds * 1000);

/** The figure of a line across a chart, in minutes: "5" for 300 seconds, "0:30" for 30. */
export const tickFigure = (seconds: number): string =>
  seconds % 60 === 0 ? String(seconds / 60) : length(seconds);
