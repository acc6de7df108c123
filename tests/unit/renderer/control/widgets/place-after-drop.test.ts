import { describe, expect, it } from 'vitest';
import { placeAfterDrop } from '../../../../../src/renderer/control/widgets/place-after-drop';

const keys = ['a', 'b', 'c', 'd'];
const moved = (key: string, to: number): readonly string[] =>
  keys.filter((other) => other !== key).toSpliced(to, 0, key);

describe('placeAfterDrop', () => {
  it('puts an item that is dragged down right before or after the one it is dropped at', () => {
    expect(moved('a', placeAfterDrop(keys, 'a', 'c', false))).toEqual(['b', 'a', 'c', 'd']);
    expect(moved('a', placeAfterDrop(keys, 'a', 'c', true))).toEqual(['b', 'c', 'a', 'd']);
  });

  it('puts an item that is dragged up right before or after the one it is dropped at', () => {
    expect(moved('d', placeAfterDrop(keys, 'd', 'b', false))).toEqual(['a', 'd', 'b', 'c']);
    expect(moved('d', placeAfterDrop(keys, 'd', 'b', true))).toEqual(['a', 'b', 'd', 'c']);
  });

  it('leaves an item where it is when it is dropped at itself or at nothing in the list', () => {
    expect(placeAfterDrop(keys, 'b', 'b', true)).toBe(1);
    expect(placeAfterDrop(keys, 'b', 'x', false)).toBe(1);
  });
});
