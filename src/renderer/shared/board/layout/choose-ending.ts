import { floor } from './sizes';

export interface EndingRoom {
  readonly width: number;
  readonly groups: number;
  /** Widths in em: the closing title, and the two parts of the summary ("58 minutes", "of writing."). */
  readonly title: number;
  readonly minutes: number;
  readonly ofWork: number;
}

/** The last screens: words at the left, the pot at the right; sizes in u. */
export interface EndingLayout {
  readonly left: number;
  readonly column: number;
  readonly title: number;
  readonly summary: number;
  /** Lines of the summary; 0 where the second part fits in none, and only the minutes are said. */
  readonly summaryLines: 0 | 1 | 2;
  readonly emblem: number;
  readonly emblemGap: number;
  readonly pot: number;
}

const wholeTitle = 168;
const wholeSummary = 96;
const oneLineSummary = 72;
const twoLineSummary = 88;
/** Between the two parts, in em. */
const space = 0.3;
const wholeEmblem = 132;
const mostPot = 780;
/** Space at both sides of the pot. */
const potMargin = 100;
/** The part of the pot's drawing that is empty at its left. */
const potInset = 0.13;

/** The words take three fifths; the pot what is left beside them. */
export function chooseEnding({ width, groups, title, minutes, ofWork }: EndingRoom): EndingLayout {
  const left = width * 0.05;
  const column = width * 0.6 - left;
  const inOne = Math.min(wholeSummary, Math.floor(column / (minutes + space + ofWork)));
  const inTwo = Math.min(twoLineSummary, Math.floor(column / Math.max(minutes, ofWork)));
  const emblemGap = groups > 6 ? 16 : 32;
  return {
    left,
    column,
    title: Math.max(floor, Math.min(wholeTitle, Math.floor(column / title))),
    ...(inOne >= oneLineSummary
      ? ({ summary: inOne, summaryLines: 1 } as const)
      : inTwo >= floor
        ? ({ summary: inTwo, summaryLines: 2 } as const)
        : ({ summary: twoLineSummary, summaryLines: 0 } as const)),
    emblem: Math.min(wholeEmblem, Math.floor((column - (groups - 1) * emblemGap) / Math.max(1, groups))),
    emblemGap,
    pot: Math.min(mostPot, (width - left - column - potMargin) / (1 - potInset)),
  };
}
