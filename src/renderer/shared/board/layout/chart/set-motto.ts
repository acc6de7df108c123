import { downFrom, setText, type SetText } from '../wrap';
import { chartEdge, type ChartPlace, type SetBars } from './set-bars';

/** In u. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SetMotto extends SetText {
  readonly box: Box;
}

export const mottoLine = 1.18;
const size = 66;
/** On the first day there is nothing else. */
const sizesAlone = downFrom(116, size);
/** More than `fewLines` only where there is no other place, and never more than can be read at a glance. */
const fewLines = 2;
const mostLines = 4;
const underTop = 44;
const clear = 40;
const overBars = 20;

/** The motto at the upper left, over as few bars as that takes; null where there is no room for it. */
export function setMotto(
  text: string,
  set: SetBars,
  place: ChartPlace,
  measure: (text: string) => number,
): SetMotto | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const ways = Array.from({ length: set.bars.length + 1 }, (_, over) => {
    const room = roomOver(set, over, place);
    return setWhole(words, room, set.bars.length === 0 ? sizesAlone : [size], measure);
  }).filter((way) => way !== null);
  const way = ways.find(({ lines }) => lines.length <= fewLines) ?? ways[0];
  if (way === undefined) return null;
  const top = place.top + underTop;
  const right = chartEdge + Math.max(...way.lines.map(measure)) * way.size;
  return {
    ...way,
    box: { left: chartEdge, top, right, bottom: top + way.lines.length * way.size * mottoLine },
  };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The room over the first bars from the left, up to the next one. */
function roomOver({ bars, column, today }: SetBars, over: number, { top, foot }: ChartPlace): Room {
  const next = bars[over];
  const lowest = Math.min(foot, ...bars.slice(0, over).map(({ labelTop }) => labelTop));
  return {
    width: (next === undefined ? today : next.centre - column / 2) - clear - chartEdge,
    height: lowest - overBars - top - underTop,
  };
}

/** Null where it does not fit with all its words whole. */
function setWhole(
  words: readonly string[],
  { width, height }: Room,
  sizes: readonly number[],
  measure: (text: string) => number,
): SetText | null {
  const longest = Math.max(...words.map(measure));
  const fitting = sizes.filter((each) => longest * each <= width);
  if (words.length === 0 || fitting.length === 0) return null;
  const room = { width, height, sizes: fitting, lineHeight: mottoLine };
  const set = setText(words.join(' '), room, measure);
  const whole = set.lines.join(' ') === words.join(' ');
  return whole && set.lines.length <= mostLines && set.lines.length * set.size * mottoLine <= height
    ? set
    : null;
}
