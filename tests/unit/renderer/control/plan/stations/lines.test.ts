import { describe, expect, it } from 'vitest';
import {
  placeNow,
  raised,
  without,
  withLine,
} from '../../../../../../src/renderer/control/plan/stations/lines';

const shown = ['ink', 'glue', 'pens'];

describe('a line of a list that was changed meanwhile', () => {
  it('is where it was when only words were changed, its own too', () => {
    expect(placeNow(shown, ['red ink', 'glue', 'pens'], 2)).toBe(2);
    expect(placeNow(shown, ['ink', 'glue', 'red pens'], 2)).toBe(2);
  });

  it('is found again when a line before it went or came', () => {
    expect(placeNow(shown, ['glue', 'pens'], 2)).toBe(1);
    expect(placeNow(shown, ['tape', 'ink', 'glue', 'pens'], 2)).toBe(3);
  });

  it('that is gone is left alone by every change', () => {
    const now = ['ink', 'glue'];
    const at = placeNow(shown, now, 2);
    expect(withLine(now, at, () => 'tape')).toEqual(now);
    expect(raised(now, at)).toEqual(now);
    expect(without(now, at)).toEqual(now);
  });
});
