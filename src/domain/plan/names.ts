import { lettersIn, textLimits } from './limits';

/** Ids are keys of records, where this one would find what every object has; a plan file may not use it either. */
const reserved = 'constructor';
const mostIdLetters = 60;

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
  return firstFree([id], (n) => `${id}-${n}`, new Set([...taken, reserved]));
}

/** A short name for a group, "Red Foxes" -> "Foxes", that is none of `taken`. */
export function shortNameFrom(name: string, taken: ReadonlySet<string>): string {
  const words = name.trim().split(/\s+/);
  const whole = words.join(' ');
  const candidates = [words.at(-1) ?? whole, whole, words[0] ?? whole].map((text) => clip(text, 0));
  return firstFree(candidates, (n) => `${clip(whole, 1 + String(n).length)} ${n}`, taken);
}

/** The first of the candidates that is free, else the first of the numbered ones, from 2. */
export function firstFree(
  candidates: readonly string[],
  numbered: (n: number) => string,
  taken: ReadonlySet<string>,
): string {
  const free = candidates.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  let n = 2;
  while (taken.has(numbered(n))) n += 1;
  return numbered(n);
}

/** At most a short name's letters, with `spare` of them left free. */
const clip = (text: string, spare: number): string =>
  lettersIn(text) <= textLimits.shortName - spare
    ? text
    : [...text.normalize('NFC')].slice(0, textLimits.shortName - spare).join('');
