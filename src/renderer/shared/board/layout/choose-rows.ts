import { signAspect } from '../../art/signs/sign-geometry';
import { chooseRowParts, type RowParts } from './choose-row-parts';
import { floor } from './sizes';
import { downFrom } from './wrap';

export type RowKind = 'plain' | 'work' | 'move';

/** The widest of all rows: texts in em of the rows' text size, the voice bubble in its own widths. */
export interface RowWidths {
  readonly full: number;
  readonly short: number;
  readonly station: number;
  readonly voiceWord: number;
  readonly bubble: number;
}

export interface RowsRoom {
  readonly kind: RowKind;
  readonly width: number;
  readonly height: number;
  readonly count: number;
}

/** How the rows are laid out; sizes in u. */
export interface RowsLayout extends RowParts {
  readonly columns: 1 | 2;
  readonly columnWidth: number;
  readonly pitch: number;
  readonly text: number;
  readonly emblem: number;
  readonly sign: number;
  readonly nextSign: number;
  /** How the voice level is drawn: in a speech bubble, or in a plain box where rows are too low for one. */
  readonly voiceMark: 'bubble' | 'box';
  /** Its width, without arcs of sound. */
  readonly bubble: number;
  /** Width of the lane of chevrons; 0 for none. */
  readonly lane: number;
  /** Width of the name's column, with the space after it. */
  readonly nameColumn: number;
  /** Width of the station's column, with the space after it. */
  readonly stationColumn: number;
}

/** Up to here each group has a row as wide as the board; more stand in two columns. */
const mostInOneColumn = 8;

export const columnGap = 64;
export const emblemGap = 16;
export const signGap = 22;
export const wordGap = 12;
const partGap = 22;
const nextAspect = 1.3;
const mostPitch = 220;
/** What stands in a row is drawn for a height between these, in so far as the row has it. */
const mostHeight = 180;
const leastHeight = 92;
const mostSpread = 80;
const wholeLane = 372;
/** Three chevrons, in heights of the lane. */
const leastLane = 1.6;
/** The number in the bubble is no smaller than the floor, so the bubble needs rows of this height. */
const leastBubble = 82;
const leastBubblePitch = 98;
/** Height and width of the plain box, for a number at the floor. */
export const voiceBox = { width: 72, height: 64 } as const;

/** Chooses the largest sizes at which all rows show everything; at the floor, what goes. */
export function chooseRows(room: RowsRoom, widths: RowWidths): RowsLayout {
  const columns = room.count > mostInOneColumn ? 2 : 1;
  const columnWidth = columns === 1 ? room.width : (room.width - columnGap) / 2;
  const inColumn = Math.max(1, Math.ceil(room.count / columns));
  const pitch = Math.min(mostPitch, room.height / inColumn);
  const inRow = { ...room, columns, columnWidth, pitch } as const;

  const drafts = (parts: RowParts): readonly Draft[] => {
    const shown = allowed(parts, columns, room.kind);
    // In a move the lane goes after the full name.
    const lanes = room.kind !== 'move' ? [false] : parts.name === 'full' ? [true] : [true, false];
    const heights = downFrom(Math.min(mostHeight, pitch), Math.min(leastHeight, pitch));
    return lanes.flatMap((lane) => heights.map((height) => draft(inRow, shown, { height, lane }, widths)));
  };
  const fitting = (parts: RowParts): Draft | undefined =>
    drafts(parts).find(({ total }) => total <= columnWidth);
  const parts = chooseRowParts((each) => fitting(each) !== undefined);
  const chosen = fitting(parts) ?? drafts(parts).at(-1);
  if (chosen === undefined) throw new Error('There is always a last draft.');
  return spread(chosen, columnWidth);
}

/** Two columns have emblem, short name and sign only; a move has no voice and no next station. */
function allowed(parts: RowParts, columns: 1 | 2, kind: RowKind): RowParts {
  if (columns === 2) return { name: 'short', station: false, voiceWord: false, next: false };
  return kind === 'work' ? parts : { ...parts, voiceWord: false, next: false };
}

interface Size {
  /** The height that emblem, sign and text are parts of. */
  readonly height: number;
  readonly lane: boolean;
}

interface InRow {
  readonly kind: RowKind;
  readonly columns: 1 | 2;
  readonly columnWidth: number;
  readonly pitch: number;
}

interface Draft extends RowsLayout {
  readonly kind: RowKind;
  /** The least width that this takes. */
  readonly total: number;
}

function draft(inRow: InRow, parts: RowParts, { height, lane: hasLane }: Size, widths: RowWidths): Draft {
  const { kind, columns, columnWidth, pitch } = inRow;
  const text = Math.max(floor, Math.floor(height * 0.5));
  const emblem = Math.floor(height * (kind === 'move' ? 0.88 : 0.79));
  const sign = Math.floor(height * (kind === 'move' ? 0.84 : 0.77));
  const lane = hasLane ? sign * leastLane : 0;
  const nextSign = Math.floor(sign * 0.88);
  const voiceMark = pitch < leastBubblePitch ? 'box' : 'bubble';
  const bubble = voiceMark === 'box' ? voiceBox.width : Math.max(leastBubble, Math.floor(text * 1.24));
  const showsVoice = kind === 'work' && columns === 1;
  const nameColumn = text * widths[parts.name] + partGap;
  const stationColumn = parts.station ? text * widths.station + partGap : 0;
  const total =
    emblem +
    emblemGap +
    nameColumn +
    (lane === 0 ? 0 : lane + partGap) +
    sign * signAspect +
    (parts.station ? signGap + stationColumn - partGap : 0) +
    (showsVoice ? partGap + bubble * (voiceMark === 'box' ? 1 : widths.bubble) : 0) +
    (showsVoice && parts.voiceWord ? wordGap + text * widths.voiceWord : 0) +
    (parts.next && showsVoice ? partGap + nextSign * nextAspect : 0);
  const sizes = { text, emblem, sign, nextSign, voiceMark, bubble, lane, nameColumn, stationColumn } as const;
  return { ...parts, ...sizes, kind, columns, columnWidth, pitch, total };
}

/** Gives the room that is left to the columns; where even the least does not fit, the names get what there is. */
function spread({ kind, total, ...layout }: Draft, columnWidth: number): RowsLayout {
  const left = columnWidth - total;
  if (left < 0) return { ...layout, nameColumn: layout.nameColumn + left };
  if (kind === 'move' && layout.lane > 0) {
    const lane = Math.min(wholeLane, layout.lane + left);
    return {
      ...layout,
      lane,
      nameColumn: layout.nameColumn + Math.min(mostSpread, (left - (lane - layout.lane)) / 2),
    };
  }
  return {
    ...layout,
    nameColumn: layout.nameColumn + Math.min(mostSpread, left * 0.3),
    stationColumn: layout.stationColumn + (layout.station ? Math.min(mostSpread, left * 0.3) : 0),
  };
}
