import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseRowParts,
  type RowParts,
} from '../../../../../../src/renderer/shared/board/layout/choose-row-parts';

/** Widths of the parts that may go; the room is what is left beside emblem, sign and voice number. */
const within =
  (
    room: number,
    {
      voiceWord,
      next,
      longer,
      short,
      station,
    }: Record<'voiceWord' | 'next' | 'longer' | 'short' | 'station', number>,
  ) =>
  (parts: RowParts): boolean =>
    short +
      (parts.name === 'full' ? longer : 0) +
      (parts.station ? station : 0) +
      (parts.next ? next : 0) +
      (parts.voiceWord ? voiceWord : 0) <=
    room;

const equal = { voiceWord: 10, next: 10, longer: 10, short: 10, station: 10 };

describe('what goes when a row does not fit (design section 9)', () => {
  it('nothing, while everything fits', () => {
    expect(chooseRowParts(within(50, equal))).toEqual({
      station: true,
      name: 'full',
      next: true,
      voiceWord: true,
    });
  });

  it('first the voice word, then the next sign, then the full name, then the station', () => {
    expect(chooseRowParts(within(40, equal))).toEqual({
      station: true,
      name: 'full',
      next: true,
      voiceWord: false,
    });
    expect(chooseRowParts(within(30, equal))).toEqual({
      station: true,
      name: 'full',
      next: false,
      voiceWord: false,
    });
    expect(chooseRowParts(within(20, equal))).toEqual({
      station: true,
      name: 'short',
      next: false,
      voiceWord: false,
    });
    expect(chooseRowParts(within(10, equal))).toEqual({
      station: false,
      name: 'short',
      next: false,
      voiceWord: false,
    });
  });

  it('what went comes back where the larger part that went after it left room', () => {
    const longName = { ...equal, longer: 100 };
    expect(chooseRowParts(within(45, longName))).toEqual({
      station: true,
      name: 'short',
      next: true,
      voiceWord: true,
    });
  });

  it('has a last choice even where that does not fit', () => {
    expect(chooseRowParts(() => false)).toEqual({
      station: false,
      name: 'short',
      next: false,
      voiceWord: false,
    });
  });

  it('no part stays at the cost of one that should go later', () => {
    const width = fc.integer({ min: 1, max: 100 });
    const widths = fc.record({ voiceWord: width, next: width, longer: width, short: width, station: width });
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: 500 }), (each, room) => {
        const fits = within(room, each);
        const parts = chooseRowParts(fits);
        const bare = { station: true, name: 'full', next: false, voiceWord: false } as const;
        if (!parts.station) expect(fits({ ...bare, name: 'short' })).toBe(false);
        if (parts.name === 'short' && parts.station) expect(fits(bare)).toBe(false);
        if (!parts.next) expect(parts.voiceWord).toBe(false);
      }),
    );
  });
});
