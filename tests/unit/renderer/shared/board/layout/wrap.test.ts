import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLetters } from '../../../../../../src/renderer/shared/board/layout/fit-letters';
import { downFrom, setText, wrap } from '../../../../../../src/renderer/shared/board/layout/wrap';

const upTo = (letters: number) => (line: string) => line.length <= letters;

describe('breaking a text into lines', () => {
  it('breaks between words', () => {
    expect(wrap('Line up at the door', upTo(9))).toEqual(['Line up', 'at the', 'door']);
  });

  it('breaks a word only when no line could hold it', () => {
    expect(wrap('an Antidisestablishment', upTo(8))).toEqual(['an', 'Antidise', 'stablish', 'ment']);
  });

  it('loses no letter and keeps every line within its room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 1, max: 40 }), (text, room) => {
        const lines = wrap(text, upTo(room));
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        // A letter outside the basic plane counts as two and is never cut in half.
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(room, 2));
      }),
    );
  });
});

describe('setting a text', () => {
  const measure = (text: string): number => text.length * 0.5;

  it('takes the largest size at which all lines fit', () => {
    const room = { width: 400, height: 260, sizes: [100, 80, 65], lineHeight: 1.2 };
    expect(setText('Line up', room, measure)).toEqual({ size: 100, lines: ['Line up'] });
    expect(setText('Line up at the door', room, measure)).toEqual({
      size: 80,
      lines: ['Line up at', 'the door'],
    });
  });

  it('leaves no word alone on the last line where the lines can share', () => {
    const room = { width: 750, height: 300, sizes: [100], lineHeight: 1.2 };
    expect(setText('Line up for the library', room, measure).lines).toEqual(['Line up for', 'the library']);
  });

  it('shows as many lines as fit when even the last size is too large', () => {
    const room = { width: 100, height: 90, sizes: [65], lineHeight: 1.2 };
    expect(setText('one two six', room, measure).lines).toEqual(['one']);
  });

  it('tries sizes down to the least', () => {
    expect(downFrom(92, 65)).toEqual([92, 88, 84, 80, 76, 72, 68, 65]);
  });
});

describe('fitting letters', () => {
  it('keeps as many from the start as fit, at least one', () => {
    expect(fitLetters('Woodpeckers', upTo(20))).toBe('Woodpeckers');
    expect(fitLetters('Red Foxes', upTo(4))).toBe('Red');
    expect(fitLetters('WWW', upTo(0))).toBe('W');
  });
});
