import { displayText } from '../../../../contract/text/en/display';
import type { DisplaySnapshot } from '../../../../domain/view/snapshot';
import type { RowWidths } from '../layout/choose-rows';
import type { MeasureText } from '../layout/text-width';

/** The width of the voice bubble with its arcs of sound, in widths of the bubble alone. */
const bubbleWidths = { 0: 1, 1: 1, 2: 1, 3: 1.23, 4: 1.44 } as const;

/**
 * The widest that any row may have, measured in the fonts that they are drawn in: over all stations, so that nothing moves
 * when a group goes away or to another station.
 */
export function rowWidths(
  { rows, stations: all }: Pick<DisplaySnapshot, 'rows' | 'stations'>,
  measure: MeasureText,
): RowWidths {
  const stations = [...all, ...rows.flatMap(({ station }) => (station === null ? [] : [station]))];
  const plans = rows.some(({ planningEnds }) => planningEnds !== null);
  const widest = (widths: readonly number[]): number => Math.max(0, ...widths);
  return {
    full: widest(rows.map(({ name }) => measure(name, 'text'))),
    short: widest(rows.map(({ shortName }) => measure(shortName, 'text'))),
    station: widest([
      ...stations.map(({ name }) => measure(name, 'strong')),
      measure(displayText.away, 'text'),
    ]),
    voiceWord: widest([
      ...stations.map(({ voice }) => measure(voice.word, 'text')),
      ...(plans ? [measure(displayText.plan, 'text')] : []),
    ]),
    bubble: widest(stations.map(({ voice }) => bubbleWidths[voice.level])),
  };
}
