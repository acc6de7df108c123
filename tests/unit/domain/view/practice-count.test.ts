import { describe, expect, it } from 'vitest';
import { millis, minus, plus } from '../../../../src/domain/units';
import { face, nextChange } from '../../../../src/domain/view/face';
import { onCarpet, practising } from '../../../support/practice-states';
import { after, start } from '../../../support/snapshots';

describe('a practice on the wall', () => {
  const made = practising({ target: 180 });

  it('[S31] counts up from 0:00 in whole seconds, and past its target', () => {
    expect(face(made, start)).toMatchObject({ phase: 'practice', remaining: 0, round: 0 });
    expect(face(made, after(59.9)).remaining).toBe(59);
    expect(face(made, after(60)).remaining).toBe(60);
    expect(face(made, after(200)).remaining).toBe(200);
    expect(face(made, minus(start, millis(3))).remaining).toBe(0);
  });

  it('shows on the disk what is left to the target, with the digits, and nothing from there on', () => {
    expect(face(made, start).fraction).toBe(1);
    expect(face(made, after(45.9)).fraction).toBeCloseTo(0.75);
    expect(face(made, after(180)).fraction).toBe(0);
    expect(face(made, after(500)).fraction).toBe(0);
  });

  it('is drawn at the edge of each second, also beyond the target, with no end time and no overtime', () => {
    expect(nextChange(made, after(12.4))).toBe(after(13));
    expect(nextChange(made, after(180))).toBe(after(181));
    expect(nextChange(made, plus(after(300), millis(999)))).toBe(after(301));
    expect(face(made, after(200))).toMatchObject({ until: null, overtime: null });
  });

  it('stands while it is paused, and nothing is redrawn', () => {
    const paused = practising({ target: 180, pausedAt: after(65) });
    expect(face(paused, after(400))).toMatchObject({ remaining: 65, paused: true });
    expect(nextChange(paused, after(400))).toBeNull();
  });

  it('stands at what was achieved on the carpet, in the phase "done"', () => {
    const carpet = onCarpet({ target: 180, achieved: 102 });
    expect(face(carpet, after(900))).toMatchObject({ phase: 'done', remaining: 102, paused: false });
    expect(face(carpet, after(900)).fraction).toBeCloseTo(78 / 180);
    expect(nextChange(carpet, after(900))).toBeNull();
  });
});
