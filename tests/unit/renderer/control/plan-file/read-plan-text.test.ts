import { expect, test } from 'vitest';
import {
  readPlanText,
  type ReadableFile,
} from '../../../../../src/renderer/control/plan-file/read-plan-text';

const aFile = (bytes: Uint8Array<ArrayBuffer>, changes: Partial<ReadableFile> = {}): ReadableFile => ({
  name: 'plan.json',
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.buffer),
  ...changes,
});

test('a file is read as UTF-8, a mark at its beginning left out', async () => {
  const bytes = new TextEncoder().encode('\uFEFF{"name":"Zoë 🦊"}');
  expect(await readPlanText(aFile(bytes))).toEqual({ ok: true, text: '{"name":"Zoë 🦊"}' });
});

test('one of 50 MB is refused before it is read', async () => {
  const large = aFile(new Uint8Array(), {
    size: 50 * 1024 * 1024,
    arrayBuffer: () => {
      throw new Error('It was read.');
    },
  });
  expect(await readPlanText(large)).toEqual({
    ok: false,
    sentence: 'The plan file "plan.json" is too large: it has 50 MB, and a plan has at most 5 MB.',
  });
});

test('what is not UTF-8 text is refused', async () => {
  const read = await readPlanText(aFile(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])));
  expect(read).toEqual({
    ok: false,
    sentence: 'The plan file "plan.json" is damaged: it is not UTF-8 text.',
  });
});

test('what cannot be read, such as a folder, is refused', async () => {
  const folder = aFile(new Uint8Array(), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
  expect(await readPlanText(folder)).toEqual({
    ok: false,
    sentence: 'The plan file "plan.json" cannot be read.',
  });
});
