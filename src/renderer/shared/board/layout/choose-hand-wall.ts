import { digitsSize, digitsWidth, floor, margin } from './sizes';

export interface HandWallRoom {
  readonly width: number;
  readonly height: number;
  /** How many characters the time has. */
  readonly figures: number;
  /** Widths of the texts in em: the title, and the wider line beside the icon. */
  readonly title: number;
  readonly then: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where things stand on the wall with the hand, in u. */
export interface HandWallLayout {
  readonly disk: Place;
  /** `size` is the hand's width. */
  readonly hand: Place;
  /** Left edge of the words. */
  readonly facts: number;
  readonly title: number;
  readonly icon: number;
}

const wholeTitle = 116;
const mostDisk = 830;
const gap = 60;
/** The hand in front of a disk of width 1: its width, how far below the disk's top it begins, and its height. */
const hand = { width: 0.545, top: 0.142, height: 1.14 } as const;
/** The sleeve goes on below the screen's edge. */
const sleeveBelow = 0.03;

/** The words take what digits need; the disk is as large as the rest allows, and the hand always rises from below. */
export function chooseHandWall({ width, height, figures, title, then }: HandWallRoom): HandWallLayout {
  const time = `${'0'.repeat(figures - 3)}:00`;
  const words = Math.max(digitsWidth(time, digitsSize), Math.min(876, width * 0.56));
  const left = width - margin - words;
  const disk = Math.min(mostDisk, left - margin - gap);
  const x = (left - disk) / 2;
  const risen = height - disk * (hand.height - sleeveBelow) - disk * hand.top;
  const y = Math.max(margin, Math.min(risen, (height - disk) / 2 + 60));
  return {
    disk: { x, y, size: disk },
    hand: { x: x + (disk * (1 - hand.width)) / 2, y: y + disk * hand.top, size: disk * hand.width },
    facts: left,
    title: Math.max(floor, Math.min(wholeTitle, Math.floor(words / title))),
    icon: then * floor + 104 + 32 > words ? 0 : 104,
  };
}
