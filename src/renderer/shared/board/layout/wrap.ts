import { fitLetters } from './fit-letters';

/** Breaks a text into lines that fit, between words; a word that is too long for any line, between its letters. */
export function wrap(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      const part = fitLetters(line, fits);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A text set as large as it fits. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

export interface TextRoom {
  readonly width: number;
  readonly height: number;
  /** Largest first; all in u. */
  readonly sizes: readonly number[];
  /** Height of a line, in em. */
  readonly lineHeight: number;
}

/**
 * Sets the text in the largest size at which its lines fit the room, in lines of about the same width; in the last size,
 * as many lines as fit.
 */
export function setText(text: string, room: TextRoom, measure: (text: string) => number): SetText {
  const { width, height, sizes, lineHeight } = room;
  const settings = sizes.map((size) => ({
    size,
    lines: wrap(text, (line) => measure(line) * size <= width),
  }));
  const fitting = settings.find(({ size, lines }) => lines.length * size * lineHeight <= height);
  const last = settings.at(-1);
  if (fitting !== undefined) return { ...fitting, lines: balance(text, fitting, width, measure) };
  if (last === undefined) return { size: 0, lines: [] };
  return { ...last, lines: last.lines.slice(0, Math.max(1, Math.floor(height / (last.size * lineHeight)))) };
}

/** The same number of lines, with the longest of them as short as can be: no word is left alone on the last. */
function balance(
  text: string,
  { size, lines }: SetText,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  let balanced = lines;
  for (let room = width; room > width / 2; room -= size / 4) {
    const tried = wrap(text, (line) => measure(line) * size <= room);
    if (tried.length > lines.length) break;
    balanced = tried;
  }
  return balanced;
}

/** Whole sizes from `most` down to `least`, in steps of 4. */
export function downFrom(most: number, least: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = most; size > least; size -= 4) sizes.push(size);
  return [...sizes, least];
}
