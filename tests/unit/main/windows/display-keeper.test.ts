import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../src/main/windows/fingerprint';
import { both, inOneWindow, laptop, presenting, projector, screen, side } from './scripted-screens';

describe('the display on a projector (scripted list of screens)', () => {
  it('covers the screen that control is not on, raised, bare, and says so', () => {
    const { window, states, keeper } = presenting();
    expect(window).toMatchObject({ frame: 'bare', visible: true, raised: true, bounds: projector.bounds });
    expect(states).toEqual(['shown start']);
    expect(keeper.face()).toEqual({ state: 'showing', label: 'Projector' });
  });

  it('[P2] hides at once when its screen goes, keeps off the teacher’s, and comes back with it', () => {
    const { window, states, become, becomeSilently, sign, keeper, clock } = presenting();
    becomeSilently([laptop]);
    sign('screen-removed');
    expect(window.visible).toBe(false);
    expect(keeper.face().state).toBe('no-projector');
    clock.pass(10_000);
    expect(window.visible).toBe(false);
    become(both, ['screen-added', 'screen-changed']);
    expect(window).toMatchObject({ frame: 'bare', visible: true, bounds: projector.bounds });
    expect(states).toEqual(['shown start', 'hidden screen-removed', 'shown screen-changed']);
  });

  it('[P2] a screen that stands in for the teacher’s own one is not remembered in its place', () => {
    const remembered = fingerprintOf(projector);
    const { become, remember, window } = presenting({ screens: [laptop, side], remembered });
    expect(window.bounds).toEqual(side.bounds);
    expect(remember.filter(({ id }) => id === side.id)).toHaveLength(1);
    become([laptop]);
    become([
      laptop,
      screen(9, { x: 0, y: 768, width: 800, height: 600 }, { label: 'Stranger', internal: true }),
    ]);
    expect(window.bounds).toMatchObject({ width: 800 });
    expect(remember.some(({ id }) => id === 9)).toBe(false);
  });

  it('[P3] hides before it is placed on another screen, and there is never more than one window', () => {
    const { become, told, window, states } = presenting({ screens: [laptop, projector, side] });
    expect(window.bounds).toEqual(side.bounds);
    told.length = 0;
    become(both, ['screen-removed']);
    expect(told).toEqual(['hide', 'open', 'show']);
    expect(window.bounds).toEqual(projector.bounds);
    expect(states).toEqual(['shown start', 'hidden screen-removed', 'shown screen-removed']);
  });

  it('[P4] waits until the events of a plug are through, in whatever order they come', () => {
    const { sign, becomeSilently, told, clock, window } = inOneWindow();
    told.length = 0;
    becomeSilently([laptop, screen(2, { ...projector.bounds, width: 800, height: 600 })]);
    sign('screen-changed');
    clock.pass(200);
    becomeSilently(both);
    sign('screen-added');
    sign('screen-changed');
    clock.pass(2_000);
    expect(told.filter((what) => what === 'open')).toHaveLength(1);
    expect(window.bounds).toEqual(projector.bounds);
  });

  it('[P4] finds out by itself when no event comes: hidden by the next look, and back by the one after', () => {
    const { becomeSilently, sign, window, clock } = presenting();
    becomeSilently([laptop]);
    sign('poll');
    expect(window.visible).toBe(false);
    becomeSilently(both);
    sign('poll');
    clock.pass(500);
    expect(window).toMatchObject({ visible: true, bounds: projector.bounds });
  });

  it('[P6] tells the system its bounds again until it has them', () => {
    const { window, logged } = presenting({
      system: (wanted, time) => (time < 4 ? { ...wanted, width: wanted.width + 100 * time } : wanted),
    });
    expect(window.bounds).toEqual(projector.bounds);
    expect(logged).toEqual([]);
  });

  it('[P6] gives up on a system that never does it, so that it does not grow each time', () => {
    const { told, logged, sign, clock } = presenting({
      system: (wanted) => ({ ...wanted, width: wanted.width - 1 }),
    });
    expect(logged).toHaveLength(1);
    const moves = told.filter((what) => what === 'move').length;
    expect(moves).toBe(5);
    for (let poll = 0; poll < 10; poll += 1) {
      sign('poll');
      clock.pass(1_500);
    }
    expect(told.filter((what) => what === 'move')).toHaveLength(moves);
  });

  it('[P6] is put right when something moves it', () => {
    const { drift, sign, clock, window } = presenting();
    drift({ x: 1366, y: 30, width: 1920, height: 1050 });
    sign('poll');
    clock.pass(1_000);
    expect(window.bounds).toEqual(projector.bounds);
  });

  it('[P6] follows a change of the screen’s size or scale', () => {
    const { become, window, states } = presenting();
    const smaller = { ...projector.bounds, width: 1280, height: 720 };
    become([laptop, { ...projector, bounds: smaller, workArea: smaller, scaleFactor: 1.5 }]);
    expect(window.bounds).toEqual(smaller);
    expect(states).toEqual(['shown start', 'moved screen-changed']);
  });

  it('[P9] “Show display” makes it anew and raises it even when it shows', () => {
    const { keeper, told, window, states } = presenting();
    told.length = 0;
    keeper.show('asked');
    expect(told).toEqual(['hide', 'open', 'show']);
    expect(window).toMatchObject({ visible: true, raised: true });
    expect(states.at(-1)).toBe('recreated asked');
  });

  it('[P1] goes to the screen that is like the remembered one, whatever its id is now', () => {
    const again = { ...projector, id: 77 };
    const { window } = presenting({ screens: [laptop, side, again], remembered: fingerprintOf(projector) });
    expect(window.bounds).toEqual(projector.bounds);
  });

  it('[P5] Esc hides it, the teacher’s wish is kept, and “Show display” brings it back', () => {
    const { press, window, keeper, become, broughtUp } = presenting();
    press('Escape');
    expect(window.visible).toBe(false);
    expect(keeper.face()).toEqual({ state: 'hidden', label: '' });
    expect(broughtUp()).toBe(1);
    become([laptop]);
    become(both, ['screen-added']);
    expect(window.visible).toBe(false);
    keeper.show('asked');
    expect(window.visible).toBe(true);
  });

  it('[P5] does not lie over control when the teacher drags that onto the projector', () => {
    const { moveControl, window } = presenting();
    moveControl({ x: 1500, y: 100, width: 1024, height: 700 });
    expect(window).toMatchObject({ visible: true, raised: false, bounds: projector.bounds });
    moveControl({ x: 0, y: 0, width: 1024, height: 700 });
    expect(window.raised).toBe(true);
  });

  it('[P5] stays when the laptop’s own screen is closed, but not over control, and Esc makes a window of it', () => {
    const { become, press, window, states } = presenting();
    become([projector], ['screen-removed']);
    expect(window).toMatchObject({ frame: 'bare', visible: true, raised: false });
    press('Escape');
    expect(window).toMatchObject({ frame: 'framed', visible: true });
    expect(states).toEqual(['shown start', 'moved esc']);
  });

  it('F11 does not take it off the projector', () => {
    const { press, window } = presenting();
    press('F11');
    expect(window).toMatchObject({ frame: 'bare', visible: true });
  });

  it('F11 brings it back when it is hidden', () => {
    const { keeper, press, window } = presenting();
    keeper.hide('asked');
    press('F11');
    expect(window).toMatchObject({ frame: 'bare', visible: true });
  });
});
