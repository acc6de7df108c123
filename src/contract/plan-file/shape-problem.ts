import type { z } from 'zod';

/** What the first wrong field of a file should have been. */
export type Wanted =
  | { readonly kind: 'present' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'text' | 'whole-number' | 'yes-or-no' | 'list' | 'object' | 'id' | 'date' | 'time' }
  | { readonly kind: 'one-of'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'at-least' | 'at-most'; readonly figure: number }
  | { readonly kind: 'shorter-text' | 'shorter-list'; readonly figure: number }
  | { readonly kind: 'other' };

/** The first wrong field of a file, by its path: `stations[2].name`; an empty path is the whole. */
export interface ShapeProblem {
  readonly field: string;
  readonly wanted: Wanted;
}

type Path = readonly PropertyKey[];

const named = (path: Path): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  );

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );

const wantedType = (expected: string): Wanted => {
  switch (expected) {
    case 'string':
      return { kind: 'text' };
    case 'number':
    case 'int':
      return { kind: 'whole-number' };
    case 'boolean':
      return { kind: 'yes-or-no' };
    case 'array':
      return { kind: 'list' };
    case 'object':
      return { kind: 'object' };
    default:
      return { kind: 'other' };
  }
};

const wantedSize = (issue: z.core.$ZodIssueTooBig): Wanted => {
  const figure = Number(issue.maximum);
  if (issue.origin === 'string') return { kind: 'shorter-text', figure };
  return issue.origin === 'array' ? { kind: 'shorter-list', figure } : { kind: 'at-most', figure };
};

const timeFields: ReadonlySet<unknown> = new Set(['startTime', 'finishBy']);

const wantedFormat = (issue: z.core.$ZodIssueInvalidStringFormat): Wanted => {
  if (issue.format === 'date') return { kind: 'date' };
  return { kind: timeFields.has(issue.path.at(-1)) ? 'time' : 'id' };
};

const wantedBy = (issue: z.core.$ZodIssue): Wanted => {
  switch (issue.code) {
    case 'invalid_type':
      return wantedType(issue.expected);
    case 'invalid_value':
      return {
        kind: 'one-of',
        values: issue.values.map((value) => (typeof value === 'number' ? value : String(value))),
      };
    case 'too_small':
      return { kind: 'at-least', figure: Number(issue.minimum) };
    case 'too_big':
      return wantedSize(issue);
    case 'invalid_format':
      return wantedFormat(issue);
    default:
      return { kind: 'other' };
  }
};

/** Puts the first issue that zod found in `data` into terms that can be said in plain words. */
export function shapeProblem(error: z.ZodError, data: unknown): ShapeProblem {
  const issue = error.issues[0];
  if (issue === undefined) return { field: '', wanted: { kind: 'other' } };
  if (issue.code === 'unrecognized_keys') {
    return { field: named([...issue.path, issue.keys[0] ?? '']), wanted: { kind: 'gone' } };
  }
  const missing = valueAt(data, issue.path) === undefined;
  return { field: named(issue.path), wanted: missing ? { kind: 'present' } : wantedBy(issue) };
}
