import { describe, expect, it } from 'vitest';
import { instant } from '../../../../../src/domain/units';
import { scaleOf } from '../../../../../src/renderer/control/timeline/scale';

const span = (from: number, to: number) => ({ from: instant(from), to: instant(to) });

describe('the axis of the timeline', () => {
  it('reaches from the first start to the last end', () => {
    const scale = scaleOf([span(100, 200), span(200, 500)], null);
    expect(scale?.at(instant(100))).toBe('0%');
    expect(scale?.at(instant(200))).toBe('25%');
    expect(scale?.width(instant(200), instant(500))).toBe('75%');
  });

  it('reaches to the planned end where the session ends before it', () => {
    const scale = scaleOf([span(0, 100)], instant(200));
    expect(scale?.at(instant(100))).toBe('50%');
    expect(scale?.at(instant(200))).toBe('100%');
  });

  it('keeps what lies outside at its ends', () => {
    const scale = scaleOf([span(100, 200)], null);
    expect(scale?.at(instant(50))).toBe('0%');
    expect(scale?.at(instant(250))).toBe('100%');
  });

  it('is none where nothing is planned', () => {
    expect(scaleOf([], null)).toBeNull();
  });
});
