import { lettersIn, textLimits } from './limits';

/** Ids are keys of records, where this one would find what every object has; a plan file may not use it either. */
const reserved = 'constructor';
/** Leaves room, of an id's 64, for a number up to that of all pupils of a plan. */
const mostIdLetters = 59;

/**
 * What two names have in common that are the same to a class: capitals, spaces at the ends, and whether an accent is
 * written with its letter or after it, make no difference [P2].
 */
export const foldName = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/**
 * An id made from a name, "Red Foxes" -> "red-foxes", that is none of `taken`: the same every time. Plain letters, as
 * plan files want it; `fallback` stands for a name that has none.
 */
export function idFrom(name: string, fallback: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, mostIdLetters)
    .replace(/-$/, '');
  const id = words ?? fallback;
  return firstFree(
    [id],
    (n) => `${id}-${n}`,
    (candidate) => candidate === reserved || taken.has(candidate),
  );
}

/** A short name for a group, "Red Foxes" -> "Foxes" but "Table 3" -> "Table 3", that is none of `taken`. */
export function shortNameFrom(name: string, taken: readonly string[]): string {
  const words = name.trim().split(/\s+/);
  const whole = words.join(' ');
  const endings = words.map((_, index) => words.slice(index).join(' '));
  const telling = endings.findLast((ending) => (ending.match(/\p{L}/gu)?.length ?? 0) >= 3) ?? whole;
  const folded = new Set(taken.map(foldName));
  return firstFree(
    [telling, whole, words[0] ?? whole].map((text) => clip(text, 0)),
    (n) => `${clip(whole, 1 + String(n).length)} ${n}`,
    (candidate) => folded.has(foldName(candidate)),
  );
}

/** The first of the candidates that is free, else the first of the numbered ones, from 2. */
export function firstFree(
  candidates: readonly string[],
  numbered: (n: number) => string,
  isTaken: (candidate: string) => boolean,
): string {
  const free = candidates.find((candidate) => !isTaken(candidate));
  if (free !== undefined) return free;
  let n = 2;
  while (isTaken(numbered(n))) n += 1;
  return numbered(n);
}

/** At most a short name's letters, with `spare` of them left free. */
function clip(text: string, spare: number): string {
  const most = textLimits.shortName - spare;
  return lettersIn(text) <= most ? text : [...text.normalize('NFC')].slice(0, most).join('').trimEnd();
}
