import Papa, { type ParseConfig } from 'papaparse';

/** The cells of a list, row by row, without blank rows; rows may differ in length. */
export type Rows = readonly (readonly string[])[];

/** Reads what was pasted or dropped: one name on each line, a CSV, cells of a spreadsheet, or names in one line. */
export function readRows(text: string): Rows {
  // What was put together by hand may have ends of lines of several kinds.
  const rows = parse(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
    .map((row) => row.map(clean))
    .filter((row) => row.some((cell) => cell !== ''));
  const [only] = rows;
  return only !== undefined && rows.length === 1
    ? only.filter((cell) => cell !== '').map((cell) => [cell])
    : rows;
}

/** A quotation mark that is never closed would swallow all that follows: then marks are letters like any other. */
function parse(text: string): Rows {
  const options: ParseConfig<readonly string[]> = {
    newline: '\n',
    delimitersToGuess: [',', '\t', ';', '|'],
  };
  const asWritten = Papa.parse<readonly string[]>(text, options);
  const unclosed = asWritten.errors.some(({ type }) => type === 'Quotes');
  return unclosed
    ? Papa.parse<readonly string[]>(text, { ...options, quoteChar: '\u0000' }).data
    : asWritten.data;
}

/** Without what the eye does not see, the marks or numbers of a typed list, and quotation marks around the whole. */
function clean(cell: string): string {
  const plain = cell.replace(/[\s\p{Cc}\ufeff]+/gu, ' ').trim();
  const bare = plain.replace(/^(?:[-*\u2022]|\d+[.)])\s+/u, '').replace(/^["\u201c](.*)["\u201d]$/u, '$1');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(bare) ? bare.trim() : '';
}
