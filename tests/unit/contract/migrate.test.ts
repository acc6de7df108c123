import { expect, it } from 'vitest';
import { z } from 'zod';
import { migrate, newestVersion, type Migration } from '../../../src/contract/migrate';
import { savedKind } from '../../../src/contract/saved/saved-kind';

const minutesToSeconds: Migration = (data) => {
  const { minutes } = z.object({ minutes: z.number() }).parse(data);
  return { seconds: minutes * 60 };
};
const addName: Migration = (data) => ({ ...z.object({ seconds: z.number() }).parse(data), name: '' });
const migrations = [minutesToSeconds, addName];

it('counts versions from 1, one more for each migration', () => {
  expect(newestVersion([])).toBe(1);
  expect(newestVersion(migrations)).toBe(3);
});

it.each([
  [1, { minutes: 2 }],
  [2, { seconds: 120 }],
  [3, { seconds: 120, name: '' }],
])('brings data of version %i to the newest', (version, data) => {
  expect(migrate(migrations, data, version)).toEqual({ seconds: 120, name: '' });
});

it('gives nothing for data that never was of its version', () => {
  expect(migrate(migrations, { hours: 1 }, 1)).toBeUndefined();
});

it('a saved kind reads older data in its newest shape, and checks that shape', () => {
  const schema = z.strictObject({ seconds: z.number().min(60), name: z.string() });
  const kind = savedKind('timer', schema, { seconds: 60, name: '' }, migrations);
  expect(kind.version).toBe(3);
  expect(kind.read({ minutes: 2 }, 1)).toEqual({ seconds: 120, name: '' });
  expect(kind.read({ minutes: 0 }, 1)).toBeNull();
  expect(kind.read({ hours: 2 }, 1)).toBeNull();
});
