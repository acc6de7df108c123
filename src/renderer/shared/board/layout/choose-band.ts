import { bandHeight, digitsWidth, floor } from './sizes';
import { downFrom } from './wrap';

/** One line of the facts: its text's width in em of its own size, and whether an icon as high as the text is before it. */
export interface FactWidth {
  readonly tone: 'state' | 'quiet' | 'strong';
  readonly em: number;
  readonly icon: boolean;
}

/** How the time band is laid out; sizes in u. */
export interface BandLayout {
  /** The facts stand in a block beside the digits, or in one line under them. */
  readonly facts: 'beside' | 'under';
  /** 0 when there is no room for the disk. */
  readonly disk: number;
  /** The state word's size. */
  readonly state: number;
  /** False when the quiet facts (the round) have no room in the line. */
  readonly quiet: boolean;
}

export interface BandRoom {
  readonly width: number;
  /** The time that is shown, "12:47". */
  readonly time: string;
  readonly facts: readonly FactWidth[];
}

export const factSize = 66;
export const bandGap = 40;
export const factGap = 32;
export const iconGap = 0.22;
/** Room that the facts of a usual round want: "Round 2 of 4" at its size. */
const leastFacts = 390;
const wholeDisk = bandHeight;
const leastDisk = 160;
const wholeState = { beside: 92, under: 76 } as const;

/** Four figures: most rounds have them, and the board should not change when they become three. */
const usualTime = '10:00';

/** Where the facts stand on a board of this inner width: in every segment alike, so that the rows keep their place. */
export const factsPlace = (width: number): BandLayout['facts'] =>
  width - digitsWidth(usualTime) - factGap - leastDisk - bandGap < leastFacts ? 'under' : 'beside';

/** Where the rows begin, in u from the top. */
export const rowsTop = (facts: BandLayout['facts']): number => (facts === 'beside' ? 372 : 428);

/**
 * Chooses by the width that is left beside the digits, which never shrink. Beside them the state word gives way first,
 * then the disk, then the disk goes. Where a screen is too narrow for both (16:10, 4:3) they stand under the digits.
 */
export function chooseBand({ width, time, facts }: BandRoom): BandLayout {
  const digits = Math.max(digitsWidth(usualTime), digitsWidth(time));
  if (factsPlace(width) === 'under') return under(width, digits, facts);
  const left = width - digitsWidth(time) - factGap;
  return beside(left, facts) ?? under(width, digits, facts);
}

function beside(left: number, facts: readonly FactWidth[]): BandLayout | null {
  const layout = (disk: number, state: number): BandLayout => ({ facts: 'beside', disk, state, quiet: true });
  const fits = ({ disk, state }: BandLayout): boolean =>
    blockWidth(facts, state) + (disk === 0 ? 0 : disk + bandGap) <= left;
  const tries = [
    ...downFrom(wholeState.beside, floor).map((state) => layout(wholeDisk, state)),
    ...downFrom(wholeDisk, leastDisk).map((disk) => layout(disk, floor)),
    ...downFrom(wholeState.beside, floor).map((state) => layout(0, state)),
  ];
  return tries.find(fits) ?? null;
}

function under(width: number, digits: number, facts: readonly FactWidth[]): BandLayout {
  const room = Math.floor(width - digits - bandGap);
  const disk = room < leastDisk ? 0 : Math.min(wholeDisk, room);
  const layout = (state: number, quiet: boolean): BandLayout => ({ facts: 'under', disk, state, quiet });
  const fits = ({ state, quiet }: BandLayout): boolean => lineWidth(facts, state, quiet) <= width;
  const sizes = downFrom(wholeState.under, floor);
  const tries = [...sizes.map((state) => layout(state, true)), ...sizes.map((state) => layout(state, false))];
  return tries.find(fits) ?? layout(floor, false);
}

const widthOf = ({ tone, em, icon }: FactWidth, state: number): number => {
  const size = tone === 'state' ? state : factSize;
  return em * size + (icon ? (1 + iconGap) * size : 0);
};

const blockWidth = (facts: readonly FactWidth[], state: number): number =>
  Math.max(0, ...facts.map((fact) => widthOf(fact, state)));

function lineWidth(facts: readonly FactWidth[], state: number, quiet: boolean): number {
  const shown = facts.filter(({ tone }) => quiet || tone !== 'quiet');
  return shown.reduce((sum, fact) => sum + widthOf(fact, state), factGap * Math.max(0, shown.length - 1));
}
