import { describe, expect, it } from 'vitest';
import { both, inOneWindow, projector } from './scripted-screens';

describe('the display with one screen (scripted list of screens)', () => {
  it('opens as an ordinary window beside control', () => {
    const { window, keeper } = inOneWindow();
    expect(window).toMatchObject({ frame: 'framed', visible: true, raised: false, full: false });
    expect(window.bounds.x).toBeGreaterThanOrEqual(1024);
    expect(keeper.face()).toEqual({ state: 'window', label: 'Laptop' });
  });

  it('F11 makes it fullscreen, and Esc gives it back', () => {
    const { press, window, keeper } = inOneWindow();
    press('F11');
    expect(window.full).toBe(true);
    expect(keeper.face().state).toBe('showing');
    press('Escape');
    expect(window).toMatchObject({ full: false, visible: true });
    expect(keeper.face().state).toBe('window');
    keeper.toggleFullscreen();
    keeper.toggleFullscreen();
    expect(window.full).toBe(false);
  });

  it('its own close only hides it', () => {
    const { close, window, states, keeper } = inOneWindow();
    close();
    expect(window.visible).toBe(false);
    expect(states.at(-1)).toBe('hidden closed');
    keeper.show('asked');
    expect(window.visible).toBe(true);
  });

  it('Esc brings control back when that was hidden', () => {
    const { press, broughtUp, window } = inOneWindow();
    press('Escape');
    expect(broughtUp()).toBe(1);
    expect(window.visible).toBe(true);
  });

  it('[P10] goes to a projector as soon as one is connected', () => {
    const { become, window, states, keeper } = inOneWindow();
    become(both, ['screen-added']);
    expect(window).toMatchObject({ frame: 'bare', visible: true, bounds: projector.bounds });
    expect(states).toEqual(['shown start', 'moved screen-added']);
    expect(keeper.face()).toEqual({ state: 'showing', label: 'Projector' });
  });

  it('stays where the teacher dragged it, also after it was fullscreen, and wherever control goes', () => {
    const { drift, sign, clock, window, press, moveControl } = inOneWindow();
    const dragged = { x: 300, y: 200, width: 640, height: 360 };
    press('F11');
    press('Escape');
    clock.pass(2_000);
    drift(dragged);
    moveControl({ x: 342, y: 0, width: 1024, height: 700 });
    sign('poll');
    sign('resume');
    clock.pass(2_000);
    expect(window.bounds).toEqual(dragged);
  });

  it('stays fullscreen until the teacher leaves it', () => {
    const { press, sign, clock, window, told } = inOneWindow();
    press('F11');
    told.length = 0;
    sign('poll');
    sign('screen-changed');
    clock.pass(2_000);
    expect(window.full).toBe(true);
    expect(told).not.toContain('open');
  });

  it('[P11] is brought back when it was left out of reach', () => {
    const { drift, sign, clock, window } = inOneWindow();
    drift({ x: 5_000, y: 0, width: 640, height: 360 });
    sign('screen-removed');
    clock.pass(2_000);
    expect(window.bounds.x).toBeLessThan(1366);
  });
});
