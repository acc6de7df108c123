/** A day as it is written: perhaps without a year, or with its day and month in an order that only the country tells. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** Written in figures, either of which may be the month. */
  readonly ambiguous: boolean;
}

/** One day, or the first and the last as in "26-30 October". */
export type WrittenDays = readonly [WrittenDay] | readonly [WrittenDay, WrittenDay];

export interface LineOfDays {
  readonly days: readonly WrittenDays[];
  /** What else stands in the line: `|` takes the place of each of `days`. */
  readonly rest: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?<!\p{L})(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})\.?`;
const day = String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)`;
const ofMonth = String.raw`\s*(?:of\s+)?` + month;
const fullYear = String.raw`,?\s*(20\d\d)(?!\d)`;
const perhapsYear = `(?:${fullYear})?`;
/** What stands between a first and a last day, beside a dash. */
export const upTo = 'to|until|till|through|thru';
const to = String.raw`\s*(?:-|` + upTo + String.raw`)\s*`;
const and = String.raw`\s*(?:,|and|&)\s*`;
const space = String.raw`\s*`;

type Groups = readonly (string | undefined)[];

interface Form {
  readonly pattern: RegExp;
  /** `groups` are those of the pattern. */
  readonly read: (groups: Groups, monthFirst: boolean) => readonly WrittenDays[];
}

const form = (parts: readonly string[], read: Form['read']): Form => ({
  pattern: new RegExp(parts.join(''), 'giu'),
  read,
});

/** The longest forms first, so that none is taken for a part of another. */
const forms: readonly Form[] = [
  form([String.raw`(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)`], ([y, m, d]) => [
    [{ day: Number(d), month: Number(m), year: Number(y), ambiguous: false }],
  ]),
  // 26/10/2026, 26.10.26, 10/26/2026
  form(
    [String.raw`(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])`],
    ([a, , b, y], monthFirst) => [[figures(a, b, Number(y) % 100, monthFirst)]],
  ),
  // 26/10
  form([String.raw`(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])`], ([a, b], monthFirst) => [
    [figures(a, b, null, monthFirst)],
  ]),
  // Nov 25-27, 2026: with its year, so that "Quarter 1 August 24, 2026" does not begin on 1 August
  form([month, space, day, to, day, fullYear], ([m, a, b, y]) => [[worded(a, m, y), worded(b, m, y)]]),
  form([month, space, day, fullYear], ([m, d, y]) => [[worded(d, m, y)]]),
  // 26-30 Oct 2026
  form([day, to, day, ofMonth, perhapsYear], ([a, b, m, y]) => [[worded(a, m, y), worded(b, m, y)]]),
  // 26 and 27 Oct 2026
  form([day, and, day, ofMonth, perhapsYear], ([a, b, m, y]) => [[worded(a, m, y)], [worded(b, m, y)]]),
  form([day, ofMonth, perhapsYear], ([d, m, y]) => [[worded(d, m, y)]]),
  form([month, space, day, to, day], ([m, a, b]) => [[worded(a, m), worded(b, m)]]),
  form([month, space, day], ([m, d]) => [[worded(d, m)]]),
];

const worded = (d: string | undefined, m: string | undefined, y?: string): WrittenDay => ({
  day: Number(d),
  month: months.indexOf((m ?? '').slice(0, 3).toLowerCase()) + 1,
  year: y === undefined ? null : Number(y),
  ambiguous: false,
});

/** `year` is that of the century; null when none is written. */
function figures(
  a: string | undefined,
  b: string | undefined,
  year: number | null,
  monthFirst: boolean,
): WrittenDay {
  const [first, second] = [Number(a), Number(b)];
  const ambiguous = first <= 12 && second <= 12 && first !== second;
  const isMonthFirst = ambiguous ? monthFirst : second > 12;
  return {
    day: isMonthFirst ? second : first,
    month: isMonthFirst ? first : second,
    year: year === null ? null : 2000 + year,
    ambiguous,
  };
}

/** The days of a line in their order. `monthFirst`: of 3/4 the three is the month. */
export function daysIn(line: string, monthFirst: boolean): LineOfDays {
  const found: (readonly WrittenDays[])[] = [];
  let marked = plainLine(line);
  for (const { pattern, read } of forms)
    marked = marked.replace(pattern, (_whole, ...groups: Groups) => {
      found.push(read(groups, monthFirst));
      return mark + String.fromCharCode(firstPlace + found.length - 1);
    });
  const days: WrittenDays[] = [];
  const rest = marked.replace(marks, (_whole, place: string) => {
    const here = found[place.charCodeAt(0) - firstPlace] ?? [];
    days.push(...here);
    return here.map(() => '|').join(',');
  });
  return { days, rest };
}

/** Stand for days that were read, and which: from the private part of Unicode, so that no line has them of its own. */
const mark = '\ue000';
const firstPlace = 0xe001;
const marks = /\ue000([\ue001-\uf8ff])/gu;
const privateLetters = /[\ue000-\uf8ff]/gu;

const weekdays =
  /(?<!\p{L})(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})\.?,?/giu;

/** With one kind of dash and without weekdays; words that a copied table ran together stand apart. */
const plainLine = (line: string): string =>
  line
    .replace(privateLetters, '')
    .replace(/\|/gu, '\t')
    .replace(/(?<=[\p{L}\d])(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(weekdays, ' ');
