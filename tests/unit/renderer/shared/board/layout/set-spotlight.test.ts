import { describe, expect, it } from 'vitest';
import {
  directionIndent,
  setSpotlight,
} from '../../../../../../src/renderer/shared/board/layout/set-spotlight';

const measure = (text: string): number => text.length * 0.5;
const wall = { width: 1832, height: 496, indent: 0 };
const directions = ['Choose what to write.', 'Keep your pencil moving.'];
const choices = ['finish Teacher Time work', 'write about anything', 'notebook cover', 'a list', 'Ideas Bin'];

describe("a station's directions and choices in place of the rows", () => {
  it('all stand there while there is room', () => {
    const set = setSpotlight(directions, choices, wall, measure);
    expect(set.directions).toHaveLength(2);
    expect(set.choices).toHaveLength(5);
    expect(set.size).toBeGreaterThanOrEqual(65);
  });

  it('directions go before choices, and the last choices at the end', () => {
    const many = Array.from({ length: 9 }, (_, i) => `a rather long choice that wants its line ${i}`);
    const set = setSpotlight(directions, many, { width: 1352, height: 400, indent: 0 }, measure);
    expect(set.directions).toEqual([]);
    expect(set.choices.length).toBeGreaterThan(0);
    expect(set.choices.length).toBeLessThan(9);
    expect(set.choices[0]?.join(' ')).toBe(many[0]);
  });

  it('directions alone lose their last lines', () => {
    const long = Array.from({ length: 12 }, (_, i) => `Direction ${i}`);
    const set = setSpotlight(long, [], wall, measure);
    expect(set.directions.length).toBeGreaterThan(3);
    expect(set.directions[0]).toEqual(['Direction 0']);
  });

  it('a direction that has an icon beside it breaks sooner', () => {
    const one = ['x'.repeat(40)];
    const narrow = { width: 1450, height: 100, indent: 0 };
    const plain = setSpotlight(one, [], narrow, measure);
    const indented = setSpotlight(one, [], { ...narrow, indent: directionIndent }, measure);
    expect(plain.size).toBe(72);
    expect(indented.size * (20 + directionIndent)).toBeLessThanOrEqual(narrow.width);
    expect(indented.size).toBeLessThan(plain.size);
  });

  it('a station without any has nothing to show', () => {
    expect(setSpotlight([], [], wall, measure)).toMatchObject({ directions: [], choices: [] });
  });
});
