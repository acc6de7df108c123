/** The board's measures, in u: the 1080th part of its height (mocks' visual language). */

/** Clear of overscan and keystone cut-off; heads of the class are in front of what is lower. */
export const margin = 44;

/** The smallest text: 6 % of the height. */
export const floor = 65;

export const digitsSize = 392;
/** Width of a digit's cell and of the colon's, in em of the digits' size (tokens.css has the same). */
const digitCell = 0.6;
const colonCell = 0.28;

/** Height of the time band: disk, digits, facts. */
export const bandHeight = 284;

/** The width of a time as the digits show it, in u. */
export const digitsWidth = (text: string, size: number = digitsSize): number =>
  [...text].reduce((width, cell) => width + (cell === ':' ? colonCell : digitCell), 0) * size;
