import { signAspect } from '../../art/signs/sign-geometry';
import { bandGap, factGap, factSize, factsPlace, iconGap } from './choose-band';
import { bandHeight, digitsWidth } from './sizes';
import { downFrom } from './wrap';

export interface PracticeBandRoom {
  readonly width: number;
  /** A time of as many figures as this practice may come to show: "0:00" or "00:00". */
  readonly time: string;
  /** The station's name, and the width of any part of it in em. */
  readonly name: string;
  readonly measureName: (text: string) => number;
  /** Widths of the line with the target in em, without its icon: with its word, without it, and what stands there in a pause. */
  readonly target: { readonly whole: number; readonly figures: number; readonly paused: number };
}

/** How the time band of a practice is laid out; sizes in u. */
export interface PracticeBandLayout {
  /** Beside the digits, or in one line under them. */
  readonly facts: 'beside' | 'under';
  /** 0 when there is no room for the disk. */
  readonly disk: number;
  /** The station's name in its lines; none where it has no room, and the sign stands for it. */
  readonly name: readonly string[];
  /** Height of the sign. */
  readonly sign: number;
  /** Whether the target stands beside the sign instead of under the name. */
  readonly targetBesideSign: boolean;
  /** Whether the target has its word before its figures. */
  readonly word: boolean;
}

/** The size of the name and of the target, and the gap between a sign and what stands beside it. */
export const practiceText = factSize;
export const practiceGap = 22;

const wholeDisk = bandHeight;
const leastDisk = 160;
const signs = { oneLine: 112, twoLines: 100, under: 76 } as const;

/**
 * Beside the digits the name stands in one line, else in two with the target beside the sign; the disk shrinks for it,
 * then goes, and then the name goes, for the sign tells the station too. The digits never shrink.
 */
export function choosePracticeBand(room: PracticeBandRoom): PracticeBandLayout {
  if (factsPlace(room.width) === 'under') return under(room);
  const digits = digitsWidth(room.time) + factGap;
  const name = [room.name];
  const halves = inTwoLines(room);
  const asWide = (lines: readonly string[]): number => widestOf(lines, room.measureName);
  const line = (word: boolean): number => targetWidth(room, word);

  const oneLine = { name, sign: signs.oneLine, targetBesideSign: false, word: true } as const;
  const inTwo = { name: halves, sign: signs.twoLines, targetBesideSign: true, word: false } as const;
  const noName = { ...oneLine, name: [] } as const;
  const ways = [
    { way: oneLine, width: Math.max(asWide(name), line(true)) },
    {
      way: inTwo,
      width: Math.max(asWide(halves), signs.twoLines * signAspect + practiceGap + line(false)),
    },
  ];
  const tries = [
    ...ways.flatMap((each) => downFrom(wholeDisk, leastDisk).map((disk) => ({ ...each, disk }))),
    ...ways.map((each) => ({ ...each, disk: 0 })),
    ...downFrom(wholeDisk, leastDisk).map((disk) => ({ way: noName, width: line(true), disk })),
  ];
  const fitting = tries.find(
    ({ width, disk }) => width + (disk === 0 ? 0 : disk + bandGap) + digits <= room.width,
  );
  return fitting === undefined
    ? { ...noName, facts: 'beside', disk: 0, word: false }
    : { ...fitting.way, facts: 'beside', disk: fitting.disk };
}

function under(room: PracticeBandRoom): PracticeBandLayout {
  const left = Math.floor(room.width - digitsWidth(room.time) - bandGap);
  const disk = left < leastDisk ? 0 : Math.min(wholeDisk, left);
  const sign = signs.under * signAspect + factGap;
  const name = practiceGap + room.measureName(room.name) * practiceText;
  const layout = (shown: readonly string[], word: boolean): PracticeBandLayout => ({
    ...{ facts: 'under', disk, name: shown, sign: signs.under, targetBesideSign: false, word },
  });
  if (sign + name + targetWidth(room, true) <= room.width) return layout([room.name], true);
  if (sign + name + targetWidth(room, false) <= room.width) return layout([room.name], false);
  return layout([], true);
}

/** The line with the target is as wide as what takes its place in a pause, so that nothing moves then. */
function targetWidth({ target }: PracticeBandRoom, word: boolean): number {
  const text = Math.max(word ? target.whole : target.figures, target.paused);
  return (1 + iconGap + text) * practiceText;
}

const widestOf = (lines: readonly string[], measure: (text: string) => number): number =>
  Math.max(...lines.map(measure)) * practiceText;

/** The name broken between two words where its longer part is shortest; whole when it is one word. */
function inTwoLines({ name, measureName }: PracticeBandRoom): readonly string[] {
  const words = name.split(/\s+/);
  const ways = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return ways.reduce<readonly string[]>(
    (best, way) => (widestOf(way, measureName) < widestOf(best, measureName) ? way : best),
    [name],
  );
}

/** Where the chart begins under the band, in u from the top. */
export const chartTop = (facts: PracticeBandLayout['facts']): number => (facts === 'beside' ? 342 : 428);
