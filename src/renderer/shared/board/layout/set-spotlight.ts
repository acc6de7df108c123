import { floor } from './sizes';
import type { MeasureText } from './text-width';
import { downFrom, wrap } from './wrap';

/** A station's directions and choices, broken into lines; sizes in u. */
export interface SetSpotlight {
  readonly size: number;
  readonly columns: number;
  readonly directions: readonly (readonly string[])[];
  readonly choices: readonly (readonly string[])[];
}

export interface SpotlightRoom {
  readonly width: number;
  readonly height: number;
  /** What is kept free before each direction for its icon, in em. */
  readonly indent: number;
}

export const itemLine = 1.12;
export const itemGap = 18;
export const columnGap = 56;
/** The icon before a direction, and with its space. In em. */
export const directionIcon = 0.92;
export const directionIndent = 1.3;
/** The chevron before a choice, with its space, in em. */
export const bullet = 0.8;
export const partGap = 36;

/**
 * Directions in lines of the whole width, choices in one to three columns under them: the largest size at which all of
 * it fits. At the floor the directions go, because what may be chosen cannot be guessed; then the last choices.
 */
export function setSpotlight(
  directions: readonly string[],
  choices: readonly string[],
  room: SpotlightRoom,
  measure: MeasureText,
): SetSpotlight {
  const all = drafts(directions, choices, room, measure);
  const fitting = all.filter((draft) => heightOf(draft) <= room.height);
  const chosen = fitting.find((draft) => draft.size >= worthIt && isUnbroken(draft)) ?? fitting[0];
  if (chosen !== undefined) return chosen;
  if (choices.length === 0) return setSpotlight(directions.slice(0, -1), [], room, measure);
  return setSpotlight([], directions.length > 0 ? choices : choices.slice(0, -1), room, measure);
}

/** A line of its own for each direction and choice is worth a smaller size, down to this. */
const worthIt = 72;

const isUnbroken = ({ directions, choices }: SetSpotlight): boolean =>
  [...directions, ...choices].every((lines) => lines.length === 1);

function drafts(
  directions: readonly string[],
  choices: readonly string[],
  { width, indent }: SpotlightRoom,
  measure: MeasureText,
): readonly SetSpotlight[] {
  return downFrom(84, floor).flatMap((size) =>
    [1, 2, 3].map((columns) => {
      const card = (width - columnGap * (columns - 1)) / columns - bullet * size;
      return {
        size,
        columns,
        directions: directions.map((line) =>
          wrap(line, (part) => (measure(part, 'text') + indent) * size <= width),
        ),
        choices: choices.map((line) => wrap(line, (part) => measure(part, 'strong') * size <= card)),
      };
    }),
  );
}

function heightOf({ size, columns, directions, choices }: SetSpotlight): number {
  const heights = (items: readonly (readonly string[])[]): readonly number[] =>
    items.map((lines) => lines.length * size * itemLine + itemGap);
  const rows = Array.from({ length: Math.ceil(choices.length / columns) }, (_, i) =>
    Math.max(...heights(choices.slice(i * columns, (i + 1) * columns))),
  );
  const parts = [...heights(directions), ...rows];
  const between = directions.length > 0 && choices.length > 0 ? partGap : 0;
  return parts.reduce((sum, height) => sum + height, between);
}
