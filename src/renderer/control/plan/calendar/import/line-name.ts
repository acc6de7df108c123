import { upTo } from './date-words';

/** What days without a year take theirs from: a school year that begins in the autumn of `first`, or one year. */
export type Years =
  { readonly kind: 'school-year'; readonly first: number } | { readonly kind: 'year'; readonly year: number };

const schoolYears = /(?<!\d)(20\d\d)\s*(?:[-/\u2013]|to)\s*(?:20)?\d\d(?!\d)/u;

/** "2026/27" and "2026 - 2027" are school years, the 2026 of "Autumn 2026" is one year; null when there is none. */
export function yearsIn(text: string): Years | null {
  const [, first] = schoolYears.exec(text) ?? [];
  if (first !== undefined) return { kind: 'school-year', first: Number(first) };
  const [, year] = /(?<!\d)(20\d\d)(?!\d)/u.exec(text) ?? [];
  return year === undefined ? null : { kind: 'year', year: Number(year) };
}

export interface LineName {
  /** Without the word for an edge. */
  readonly name: string;
  /** The line says that something starts or ends on its day; null when it says neither, or both. */
  readonly edge: 'start' | 'end' | null;
  /** With that word. */
  readonly full: string;
}

const starts = /(?<!\p{L})(?:starts?|begins?|first day)(?!\p{L})/giu;
const ends = /(?<!\p{L})(?:ends?|finish(?:es)?|last day)(?!\p{L})/giu;

/** What only ties a name to its days: "from", "on", and what stands between two of them. */
const ties = new RegExp(String.raw`\|\s*(?:-|and|&|${upTo})\s*(?=\|)|(?<!\p{L})(?:from|on)\s*(?=\|)`, 'giu');

/** The name in a line of which the days are taken out. */
export function namedBy(rest: string): LineName {
  const full = clean(rest.replace(ties, ' ').replace(new RegExp(`${schoolYears.source}|\\d{4,}`, 'gu'), ' '));
  const [withoutStarts, withoutEnds] = [full.replace(starts, ' '), full.replace(ends, ' ')];
  const [isStart, isEnd] = [withoutStarts !== full, withoutEnds !== full];
  if (isStart === isEnd) return { name: clean(withoutStarts.replace(ends, ' ')), edge: null, full };
  return isStart
    ? { name: clean(withoutStarts), edge: 'start', full }
    : { name: clean(withoutEnds), edge: 'end', full };
}

/** Without the marks between a name and its days, and around both in a table or a list. */
function clean(text: string): string {
  const words = text
    .replace(/[|\t;:]+/gu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = words.replace(/^[\s\-,.*\u2022)"]+|[\s\-,*\u2022("]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : '';
}
