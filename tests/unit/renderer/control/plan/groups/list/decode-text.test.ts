import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../../../../src/renderer/control/plan/groups/list/decode-text';

const bytes = (...all: readonly number[]): Uint8Array => Uint8Array.from(all);
const withMark = (mark: readonly number[], rest: Uint8Array): Uint8Array => bytes(...mark, ...rest);
const utf16 = (text: string, littleEnd: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((_, at) => view.setUint16(at * 2, text.charCodeAt(at), littleEnd));
  return new Uint8Array(view.buffer);
};

const names = 'Zoë, Łukasz, 木村\n';

describe('the text of a class list', () => {
  test('UTF-8 is read with and without its mark, which is no part of the first name', () => {
    const plain = new TextEncoder().encode(names);
    expect(decodeText(plain)).toBe(names);
    expect(decodeText(withMark([0xef, 0xbb, 0xbf], plain))).toBe(names);
  });

  test('UTF-16 is read with either order of bytes', () => {
    expect(decodeText(withMark([0xff, 0xfe], utf16(names, true)))).toBe(names);
    expect(decodeText(withMark([0xfe, 0xff], utf16(names, false)))).toBe(names);
  });

  test('what is not UTF-8 is Windows-1252, as older spreadsheets save it', () => {
    expect(decodeText(bytes(0x5a, 0x6f, 0xeb, 0x0a, 0xc5, 0x73, 0x61))).toBe('Zoë\nÅsa');
  });

  test('a workbook or picture is no text', () => {
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00))).toBeNull();
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00))).toBeNull();
  });

  test('an empty file is an empty text', () => {
    expect(decodeText(bytes())).toBe('');
  });
});
