import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../contract/saved/history';

/** What differs between two values, place by place; and the one value out of the other. */

type Path = Change['path'];

/** The places where plain data changed, outermost first; a list that got longer or shorter is one place. */
export function changesBetween(from: unknown, to: unknown, path: Path = []): readonly Change[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) {
    if (from.length === to.length) {
      return from.flatMap((value: unknown, index) => changesBetween(value, to[index], [...path, index]));
    }
  } else if (isRecord(from) && isRecord(to)) {
    const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...keys].flatMap((key) => changesBetween(own(from, key), own(to, key), [...path, key]));
  }
  return [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}

/** The same changes the other way round. */
export const reversed = (changes: readonly Change[]): readonly Change[] =>
  changes.map(({ path, from, to }) => ({
    path,
    ...(to === undefined ? {} : { from: to }),
    ...(from === undefined ? {} : { to: from }),
  }));

export type Changed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/** `value` with all of `changes`; not ok when it is not what they were made from. */
export function withChanges(value: unknown, changes: readonly Change[]): Changed {
  let changed: unknown = value;
  for (const change of changes) {
    const result = withChange(changed, change.path, change);
    if (!result.ok) return result;
    changed = result.value;
  }
  return { ok: true, value: changed };
}

function withChange(value: unknown, path: Path, change: Change): Changed {
  const [step, ...rest] = path;
  if (step === undefined) {
    return isDeepStrictEqual(value, change.from) ? { ok: true, value: change.to } : { ok: false };
  }
  if (Array.isArray(value)) {
    if (typeof step !== 'number' || step >= value.length) return { ok: false };
    const inner = withChange(value[step], rest, change);
    return inner.ok ? { ok: true, value: value.with(step, inner.value) } : inner;
  }
  if (!isRecord(value)) return { ok: false };
  const inner = withChange(own(value, step), rest, change);
  if (!inner.ok) return inner;
  const others = Object.entries(value).filter(([key]) => key !== String(step));
  const changed = inner.value === undefined ? [] : [[step, inner.value]];
  return { ok: true, value: Object.fromEntries([...others, ...changed]) };
}

/** What stands under a key of the record's own: every object also has a toString. */
const own = (record: Readonly<Record<string | number, unknown>>, key: string | number): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const isRecord = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
