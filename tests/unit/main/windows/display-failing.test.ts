import { describe, expect, it } from 'vitest';
import { presenting } from './scripted-screens';

describe('a display whose page fails (scripted)', () => {
  it('[P12] is made anew, at most three times a minute, then a plain page stands in', () => {
    const { crash, window, states, failed } = presenting();
    for (let time = 1; time <= 3; time += 1) {
      crash();
      expect(window).toMatchObject({ visible: true, plain: false });
    }
    crash();
    expect(window).toMatchObject({ visible: true, plain: true });
    expect(failed()).toBe(1);
    crash();
    expect(failed()).toBe(1);
    expect(states.filter((state) => state === 'recreated crashed')).toHaveLength(4);
  });

  it('[P12] is given new tries when the teacher asks for it, and when it held for a minute', () => {
    const { crash, window, keeper, clock } = presenting();
    for (let time = 1; time <= 4; time += 1) crash();
    keeper.show('asked');
    crash();
    expect(window).toMatchObject({ visible: true, plain: false });
    clock.pass(60_000);
    for (let time = 1; time <= 9; time += 1) {
      crash();
      clock.pass(21_000);
    }
    expect(window.plain).toBe(false);
  });

  it('[P12] stays hidden when it was hidden', () => {
    const { crash, keeper, window } = presenting();
    keeper.hide('asked');
    crash();
    expect(window.visible).toBe(false);
  });
});
