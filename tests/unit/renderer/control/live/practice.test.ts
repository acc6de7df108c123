import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import type { ActName } from '../../../../../src/domain/session/acts';
import { plus, seconds } from '../../../../../src/domain/units';
import type { ControlSnapshot, DisplaySnapshot } from '../../../../../src/domain/view/snapshot';
import { defaultRamp } from '../../../../../src/domain/stamina/ages';
import { MoreButtons } from '../../../../../src/renderer/control/live/MoreButtons';
import { PracticeActs } from '../../../../../src/renderer/control/live/practice/PracticeActs';
import { PracticeSide } from '../../../../../src/renderer/control/live/practice/PracticeSide';
import { CarpetActs } from '../../../../../src/renderer/control/live/practice/CarpetActs';
import { QuestionPanel } from '../../../../../src/renderer/control/live/QuestionPanel';
import { controlSnapshotOf } from '../../../../support/control-snapshots';
import { onCarpet, practising, today } from '../../../../support/practice-states';
import { buttonsIn, renderControl } from '../../../../support/render-control';
import { start } from '../../../../support/snapshots';

const base = controlSnapshotOf({ now: 1200 });

const control = (display: DisplaySnapshot, only?: readonly ActName[]): ControlSnapshot => ({
  ...base,
  date: today,
  display,
  allowed:
    only === undefined
      ? base.allowed
      : { ...base.allowed, ...Object.fromEntries(only.map((name) => [name, true])) },
});

function acts(target: number, counted: number, change: { readonly paused?: boolean } = {}): string {
  const pausedAt = change.paused === true ? plus(start, seconds(counted)) : null;
  const display = practising({ target, pausedAt });
  const { scene } = display;
  if (scene.kind !== 'practice') throw new Error('There is no practice.');
  const snapshot = control(display, ['broke', 'pause', 'resume', 'next']);
  return renderControl(
    createElement(PracticeActs, { snapshot, segment: scene.segment }),
    plus(start, seconds(counted)),
  );
}

describe('the controls of a practice', () => {
  test('have one large button for when stamina breaks, with its key', () => {
    const markup = acts(480, 400);
    expect(buttonsIn(markup).map(({ name }) => name)).toEqual([
      'Stamina broke calls the class back quietly',
      'Finish the target is not met yet',
      'Pause',
      'Attention',
      'Blank',
      'Undo',
    ]);
    expect(markup).toMatch(
      /act-primary[^>]*>(?:(?!<\/button>).)*Stamina broke(?:(?!<\/button>).)*<kbd[^>]*>B<\/kbd>/s,
    );
  });

  test('say how far the target is, and when it is reached that counting goes on', () => {
    expect(acts(480, 400)).toContain('1:20 to the target');
    expect(acts(480, 500)).toContain('Target reached 0:20 ago. Counting goes on.');
    expect(acts(480, 500)).toContain('the target is met');
    expect(acts(480, 400, { paused: true })).toContain('Paused. The clock stands still.');
  });

  test('on the carpet say what came of it, and offer one more', () => {
    const display = onCarpet({ target: 480, achieved: 400 });
    const { scene } = display;
    if (scene.kind !== 'carpet') throw new Error('Nobody is on the carpet.');
    const stamina: ControlSnapshot['stamina'] = [
      {
        station: scene.station.id,
        target: 480,
        why: { kind: 'start' },
        held: false,
        best: 400,
        latest: [],
        bars: [],
        introduced: true,
        inCycle: true,
        ready: false,
      },
    ];
    const markup = renderControl(
      createElement(CarpetActs, { snapshot: { ...control(display), stamina }, scene }),
    );
    expect(markup).toContain('6:40 of 8:00: not yet.');
    expect(buttonsIn(markup).map(({ name }) => name)).toEqual([
      'Back to today',
      'One more practice Target 8:00',
      'Undo',
    ]);
  });

  test('stand beside the practices before, the latest first', () => {
    const display = practising({ target: 480 });
    const { scene } = display;
    if (scene.kind !== 'practice') throw new Error('There is no practice.');
    const markup = renderControl(createElement(PracticeSide, { snapshot: control(display), scene }));
    const times = [...markup.matchAll(/<li>.*?<b>(.*?)<\/b>/gs)].map(([, time]) => time);
    expect(times.slice(0, 3)).toEqual(['7:00', '6:30', '6:00']);
    expect(markup).toContain('not yet');
  });
});

test('after a gap in a practice the question speaks of what was counted, and there is no next round', () => {
  const question = {
    cause: 'slept',
    lost: seconds(840),
    counted: seconds(200),
    remaining: seconds(100),
    kind: 'practice',
    round: 0,
  } as const;
  const snapshot = { ...control(practising({ target: 300 }), ['answer']), question };
  const markup = renderControl(createElement(QuestionPanel, { snapshot, question }));
  expect(markup).toContain('Practice had counted 3:20.');
  expect(markup).toContain('Practice goes on at 17:20');
  expect(buttonsIn(markup).map(({ name }) => name)).toEqual(['Carry on at 3:20', 'Count the 14 min', 'End']);
});

test('only a plan whose minutes grow has a button for a break in a round', () => {
  const more = (snapshot: ControlSnapshot): string =>
    renderControl(
      createElement(MoreButtons, { snapshot, messageOpen: false, onMessageOpen: () => undefined }),
    );
  const [station] = base.plan.stations;
  if (station === undefined) throw new Error('The plan has no station.');
  const grows = { ...station, ramp: defaultRamp(null) };
  const plan = { ...base.plan, stations: [grows] };
  expect(more(base)).not.toContain('Stamina broke');
  const names = buttonsIn(more({ ...control(base.display, ['broke']), plan, canBreak: [station.id] }));
  expect(names).toContainEqual({ name: 'Stamina broke at a station', enabled: true, pressed: false });
});
