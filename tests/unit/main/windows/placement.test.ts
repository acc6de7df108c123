import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, findRemembered } from '../../../../src/main/windows/fingerprint';
import { area, overlap } from '../../../../src/main/windows/geometry';
import type { Rect } from '../../../../src/main/windows/geometry';
import { choosePlacement, inReach, placeControl } from '../../../../src/main/windows/placement';
import { laptop, projector, screen, side } from './scripted-screens';

const onLaptop: Rect = { x: 0, y: 0, width: 1024, height: 700 };
const onlyScreen = (width: number, height: number, x = 0, y = 0) => screen(1, { x, y, width, height });

describe('where the display goes', () => {
  it('the screen that control is not on, wherever control is', () => {
    expect(choosePlacement([laptop, projector], onLaptop, null)).toMatchObject({ screen: projector });
    const onProjector = { ...onLaptop, x: 1400 };
    expect(choosePlacement([laptop, projector], onProjector, null)).toMatchObject({ screen: laptop });
  });

  it('control is on the screen that shows most of it', () => {
    const across = { ...onLaptop, x: 1366 - 500 };
    expect(choosePlacement([laptop, projector], across, null)).toMatchObject({ screen: laptop });
  });

  it('[P1] of several, the remembered one; never the teacher’s, even if that was remembered', () => {
    const all = [laptop, projector, side];
    const where = (remembered: ReturnType<typeof fingerprintOf> | null) =>
      choosePlacement(all, onLaptop, remembered)?.screen;
    expect(where(null)).toBe(side);
    expect(where(fingerprintOf(projector))).toBe(projector);
    expect(where(fingerprintOf(laptop))).toBe(side);
  });

  it('[P1] of several unknown ones, no laptop’s own panel, and the largest', () => {
    const panel = screen(4, { x: 4000, y: 0, width: 3840, height: 2160 }, { internal: true });
    expect(choosePlacement([laptop, panel, projector], onLaptop, null)).toMatchObject({ screen: projector });
  });

  it('[P5] with one screen it is a window, and with none it is nowhere', () => {
    expect(choosePlacement([laptop], onLaptop, null)).toMatchObject({ kind: 'window' });
    expect(choosePlacement([], onLaptop, null)).toBeNull();
  });

  it('[P5] with one screen both windows fit the work area, and the display covers nothing of control', () => {
    const screens = record({
      width: integer({ min: 1366, max: 5120 }),
      height: integer({ min: 720, max: 2880 }),
    });
    const corner = record({ x: constantFrom(0, -1920, 72), y: constantFrom(0, 40) });
    assert(
      property(screens, corner, ({ width, height }, { x, y }) => {
        const only = onlyScreen(width, height, x, y);
        const control = placeControl([only], only, null);
        const placement = choosePlacement([only], control, null);
        if (placement === null) return false;
        return (
          area(overlap(control, only.workArea)) === area(control) &&
          area(overlap(placement.bounds, only.workArea)) === area(placement.bounds) &&
          area(overlap(placement.bounds, control)) === 0 &&
          placement.bounds.width >= 320
        );
      }),
    );
  });

  it('[P5] on a screen too small for both, control keeps its size and the display looks out from behind', () => {
    const only = onlyScreen(1024, 768);
    const control = placeControl([only], only, null);
    expect(control).toEqual({ x: 0, y: 0, width: 1024, height: 768 });
    const placement = choosePlacement([only], control, null);
    expect(placement?.bounds).toEqual({ x: 384, y: 408, width: 640, height: 360 });
  });

  it('takes the room that there is beside control, on whichever side', () => {
    const only = onlyScreen(1920, 1080);
    const at = (control: Rect) => choosePlacement([only], control, null)?.bounds;
    expect(at({ x: 0, y: 0, width: 1366, height: 768 })).toMatchObject({ x: 1374, y: 0 });
    expect(at({ x: 554, y: 300, width: 1366, height: 768 })).toMatchObject({ x: 0, y: 300 });
    expect(at({ x: 0, y: 0, width: 1920, height: 700 })).toMatchObject({ x: 0, y: 708 });
  });
});

describe('where control opens', () => {
  const both = [laptop, projector];

  it('where it stood', () => {
    const stood = { x: 40, y: 50, width: 1100, height: 650 };
    expect(placeControl(both, laptop, stood)).toEqual(stood);
  });

  it.each<readonly [string, Rect]>([
    ['on a screen that is gone', { x: 5000, y: 0, width: 1100, height: 650 }],
    ['above the top edge', { x: 0, y: -400, width: 1100, height: 650 }],
    ['with only a sliver of its title bar in sight', { x: 1300 + 1920 + 40, y: 0, width: 1100, height: 650 }],
    ['with its title bar under the taskbar', { x: 0, y: 760, width: 1100, height: 650 }],
  ])('[P11] not %s, where its title bar is out of reach', (_where, bounds) => {
    const placed = placeControl(both, laptop, bounds);
    expect(placed).not.toEqual(bounds);
    expect(inReach(placed, both)).toBe(true);
    expect(area(overlap(placed, laptop.workArea))).toBe(area(placed));
  });

  it('is never larger than the work area', () => {
    const small = screen(
      1,
      { x: 0, y: 0, width: 1280, height: 720 },
      { workArea: { x: 0, y: 40, width: 1280, height: 680 } },
    );
    expect(placeControl([small, projector], small, null)).toEqual({ x: 0, y: 40, width: 1280, height: 680 });
  });
});

describe('finding a screen again', () => {
  const remembered = fingerprintOf(projector);

  it.each([
    ['its id', { ...projector, id: 99 }],
    ['its place on the desk', { ...projector, bounds: { ...projector.bounds, x: -1920 } }],
    ['its size', { ...projector, bounds: { ...projector.bounds, width: 1280, height: 720 } }],
    ['its name', { ...projector, label: '' }],
  ])('[P1] it is known although %s is another', (_what, changed) => {
    expect(findRemembered(remembered, [laptop, side, changed])).toBe(changed);
  });

  it('[P1] a screen with nothing in common but that it is no panel is not taken for it', () => {
    expect(findRemembered(remembered, [side])).toBeUndefined();
  });

  it('[P1] two that are alike are told apart by their place', () => {
    const twin = { ...projector, id: 8, bounds: { ...projector.bounds, x: -1920 } };
    expect(findRemembered(remembered, [twin, { ...projector, id: 9 }])).toMatchObject({ id: 9 });
  });
});
