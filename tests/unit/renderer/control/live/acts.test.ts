import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { ActName } from '../../../../../src/domain/session/acts';
import type { ControlSnapshot } from '../../../../../src/domain/view/snapshot';
import { CourseButtons, MoreButtons } from '../../../../../src/renderer/control/live/MoreButtons';
import { Transport, TransportBack } from '../../../../../src/renderer/control/live/Transport';
import { WallButtons } from '../../../../../src/renderer/control/live/WallButtons';
import { instant } from '../../../../../src/domain/units';
import { controlSnapshotOf, scriptStart } from '../../../../support/control-snapshots';
import type { DrawnButton } from '../../../../support/render-control';
import { buttonsIn, renderControl } from '../../../../support/render-control';

const all = (snapshot: ControlSnapshot): readonly DrawnButton[] =>
  buttonsIn(
    renderControl([
      createElement(Transport, { key: 1, snapshot }),
      createElement(TransportBack, { key: 2, snapshot }),
      createElement(WallButtons, { key: 3, snapshot }),
      createElement(MoreButtons, { key: 4, snapshot, messageOpen: false, onMessageOpen: () => undefined }),
      createElement(CourseButtons, { key: 5, snapshot }),
    ]),
  );

/** The button of each act, in a session that runs. */
const buttonOf: Readonly<Partial<Record<ActName, RegExp>>> = {
  pause: /^Pause/,
  plus: /^One minute more/,
  next: /^Next/,
  back: /^Back/,
  minus: /^One minute less/,
  attention: /^Attention/,
  blank: /^Blank/,
  'two-fingers': /^Two fingers/,
  message: /^Message/,
  show: /^Directions/,
  hold: /^Wait for me at zero/,
  restart: /^Restart/,
  end: /^End/,
};
const acts = Object.entries(buttonOf) as readonly [ActName, RegExp][];

const running = controlSnapshotOf({ now: 1200 });
const nothing = Object.fromEntries(
  Object.keys(running.allowed).map((name) => [name, false]),
) as ControlSnapshot['allowed'];

describe('the buttons of a session', () => {
  it.each(acts)('%s can be pressed when it is allowed, and only then', (act, name) => {
    const find = (allowed: ControlSnapshot['allowed']) =>
      all({ ...running, allowed }).find((button) => name.test(button.name));
    expect(find({ ...nothing, [act]: true })?.enabled).toBe(true);
    expect(find({ ...running.allowed, [act]: false })?.enabled).toBe(false);
  });

  it('leaves no button over that no act allows', () => {
    const known = Object.values(buttonOf);
    const others = all({ ...running, allowed: nothing }).filter(
      ({ name }) => !known.some((pattern) => pattern.test(name)),
    );
    expect(others.map(({ name, enabled }) => [name, enabled])).toEqual([['Undo', false]]);
  });

  it('turns Pause into Resume', () => {
    const paused = controlSnapshotOf({ now: 1200, entries: [{ at: 1190, act: { name: 'pause' } }] });
    expect(all(paused)[0]).toMatchObject({ name: 'Resume', enabled: true });
  });

  it('says what stands on the wall and what waits at zero', () => {
    const script = (act: 'attention' | 'blank' | 'two-fingers' | 'hold') =>
      controlSnapshotOf({ now: 1200, entries: [{ at: 1190, act: { name: act, on: true } }] });
    const pressed = (snapshot: ControlSnapshot) =>
      all(snapshot)
        .filter((button) => button.pressed)
        .map(({ name }) => name);
    expect(pressed(running)).toEqual([]);
    expect(pressed(script('attention'))).toEqual(['Attention']);
    expect(pressed(script('blank'))).toEqual(['Blank']);
    expect(pressed(script('two-fingers'))).toEqual(['Two fingers']);
    expect(pressed(script('hold'))).toEqual(['Wait for me at zero']);
  });

  it('makes Next the first choice once the time is up and waits for the teacher', () => {
    const entries = [{ at: 1190, act: { name: 'hold', on: true } }] as const;
    const primary = (now: number): string | undefined => {
      const snapshot = controlSnapshotOf({ now, entries });
      const markup = renderControl(createElement(Transport, { snapshot }), instant(scriptStart + now * 1000));
      return /act-primary.*?act-words">(\w+)/s.exec(markup)?.[1];
    };
    expect(primary(1200)).toBe('Pause');
    expect(primary(2400)).toBe('Next');
  });

  it('says where Next goes and what Undo takes back', () => {
    const named = (snapshot: ControlSnapshot) => all(snapshot).map(({ name }) => name);
    expect(named(running)).toContain('Next Clean up and move');
    expect(named(controlSnapshotOf({ now: 1000 }))).toContain('Next Round 2');
    expect(named({ ...running, undo: 'the extra time' })).toContain('Undo: the extra time');
  });
});
