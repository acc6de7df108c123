import { factSize } from './choose-band';
import { digitsSize, digitsWidth, floor, margin } from './sizes';

export interface HandWallRoom {
  readonly width: number;
  readonly height: number;
  /** How many characters the time has. */
  readonly figures: number;
  /** Widths of the texts in em: the title, and the wider line beside the icon. */
  readonly title: number;
  readonly then: number;
  /** Size in u of what may be chosen, if it is to be shown. */
  readonly list: { readonly width: number; readonly height: number } | null;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where things stand on the wall with the hand, in u. */
export interface HandWallLayout {
  /** Null where there is no room for one that is worth it. */
  readonly disk: Place | null;
  /** `size` is the hand's width. */
  readonly hand: Place;
  /** Left edge of the words. */
  readonly facts: number;
  readonly title: number;
  /** 0 for none. */
  readonly icon: number;
  /** False where the line beside the icon is too long for any wall. */
  readonly fits: boolean;
  /** Whether the list has its place over the hand. */
  readonly list: boolean;
}

const wholeTitle = 116;
const wholeIcon = 104;
const iconSpace = 32;
const mostWords = 876;
const mostDisk = 830;
/** On a narrow wall with a long time the hand stands without a disk rather than with a small one. */
const leastDisk = 400;
const gap = 60;
/** Top of the list over the hand: that of the title. */
export const listTop = 84;
/** Height of the hand for a width of 1. */
const handAspect = 2.09;
/** In front of a disk of width 1: the hand's least and greatest width, and how far below the disk's top it begins. */
const inDisk = { least: 0.545, most: 0.72, top: 0.142 } as const;
/** The sleeve goes on below the screen's edge. */
const sleeveBelow = 30;

/** The words take what digits need; the disk is as large as the rest allows, and the hand always rises from below. */
export function chooseHandWall({ width, height, figures, title, then, list }: HandWallRoom): HandWallLayout {
  const time = `${'0'.repeat(figures - 3)}:00`;
  const words = Math.max(digitsWidth(time, digitsSize), Math.min(mostWords, width * 0.56));
  const left = width - margin - words;
  const room = left - margin - gap;
  const below = list === null || list.width > room ? null : handUnderList(height, left, list.height);
  const place =
    below ??
    (room < leastDisk ? handAlone(height, room) : handInDisk(height, left, Math.min(mostDisk, room)));
  return {
    ...place,
    list: below !== null,
    facts: left,
    title: Math.max(floor, Math.min(wholeTitle, Math.floor(words / title))),
    icon: then * factSize + wholeIcon + iconSpace > words ? 0 : wholeIcon,
    fits: then * factSize <= words,
  };
}

function handAlone(height: number, room: number): Pick<HandWallLayout, 'disk' | 'hand'> {
  return { disk: null, hand: { x: margin, y: height + sleeveBelow - room * handAspect, size: room } };
}

function handInDisk(height: number, left: number, disk: number): Pick<HandWallLayout, 'disk' | 'hand'> {
  const x = (left - disk) / 2;
  const middle = (height - disk) / 2;
  const widthFrom = (top: number): number => (height + sleeveBelow - top) / handAspect;
  const wanted = widthFrom(middle + disk * inDisk.top);
  const size = Math.min(disk * inDisk.most, Math.max(disk * inDisk.least, wanted));
  const top = height + sleeveBelow - size * handAspect;
  return {
    disk: { x, y: Math.max(margin, top - disk * inDisk.top), size: disk },
    hand: { x: x + (disk - size) / 2, y: top, size },
  };
}

/** Null where the list leaves too little height. */
function handUnderList(
  height: number,
  left: number,
  list: number,
): Pick<HandWallLayout, 'disk' | 'hand'> | null {
  const y = listTop + list + gap;
  const disk = Math.min(left - margin - gap, height - margin - y);
  if (disk < leastDisk) return null;
  const x = (left - disk) / 2;
  const top = y + disk * inDisk.top;
  const size = (height + sleeveBelow - top) / handAspect;
  return { disk: { x, y, size: disk }, hand: { x: x + (disk - size) / 2, y: top, size } };
}
