import { describe, expect, test } from 'vitest';
import { planningWindow } from '../../../../src/domain/session/rounds';
import { warningWindow } from '../../../../src/domain/session/allowed';
import { minutes, seconds } from '../../../../src/domain/units';
import { aPlan, aStation } from '../../../support/plans';
import { aSetup, at, cuesOf, live, type Moment } from '../../../support/sessions';

const cuesAfter = (moments: readonly Moment[], until = at(16), plan = aPlan()) =>
  cuesOf(live(aSetup({ plan }), moments, until));

describe('the cues of a day', () => {
  test('[T9] a round has start, planning over, one minute and move, each at its instant', () => {
    expect(cuesAfter([])).toEqual(['start 1:00', 'planning-over 3:00', 'one-minute 15:00', 'move 16:00']);
  });

  test('[T9] after the last round comes the end, once, with the closing', () => {
    expect(cuesAfter([], at(80)).slice(-2)).toEqual(['one-minute 69:00', 'end 70:00']);
  });

  test('[T9] without a closing the end of the session is the end cue', () => {
    const plan = aPlan({ timings: { closingSeconds: 0 } });
    expect(cuesAfter([], at(80), plan).slice(-1)).toEqual(['end 70:00']);
  });

  test('[T9] ending the session early sounds the end, ending the closing does not sound it again', () => {
    expect(cuesAfter([[at(5), { name: 'end' }]]).slice(-1)).toEqual(['end 5:00']);
    expect(cuesAfter([[at(71), { name: 'end' }]], at(80)).slice(-1)).toEqual(['end 70:00']);
  });
});

describe('planning windows', () => {
  test('[T5] a window is at most a quarter of the planned segment', () => {
    const station = aStation('IW', { planningSeconds: 120 });
    expect(planningWindow(station, minutes(15))).toBe(seconds(120));
    expect(planningWindow(station, minutes(6))).toBe(seconds(90));
    expect(planningWindow(aStation('PW'), minutes(6))).toBe(0);
  });

  test('[T5] in a short round "planning over" comes after a quarter of it, also when minutes are added', () => {
    const plan = aPlan({ timings: { roundSeconds: 360 } });
    expect(cuesAfter([[at(1, 30), { name: 'plus', minutes: 10 }]], at(4), plan)).toEqual([
      'start 1:00',
      'planning-over 2:30',
    ]);
  });

  test('[T5] windows with different ends have a cue each, those with the same end share one', () => {
    const stations = [120, 60, 60, 0, 0].map((planningSeconds, index) =>
      aStation(`s${index}`, { planningSeconds }),
    );
    const plan = aPlan({ stations, cycle: stations.map(({ id }) => id), follows: [] });
    expect(cuesAfter([], at(5), plan)).toEqual(['start 1:00', 'planning-over 2:00', 'planning-over 3:00']);
  });

  test('[T5] a station without a present group has no cue', () => {
    const setup = aSetup({ away: ['g5'] });
    expect(setup.wheel.slots['g5']).toBe(1);
    expect(cuesOf(live(setup, [], at(5)))).toEqual(['start 1:00']);
  });
});

describe('warnings', () => {
  test('[T8] the one-minute warning falls away in a round shorter than three minutes', () => {
    const exactly = aPlan({ timings: { roundSeconds: 180 } });
    const shorter = aPlan({ timings: { roundSeconds: 179 } });
    expect(cuesAfter([], at(5), exactly)).toContain('one-minute 3:00');
    expect(cuesAfter([], at(5), shorter).filter((cue) => cue.startsWith('one-minute'))).toEqual([]);
  });

  test('[T8] what was added or taken decides whether a round is long enough to be warned of', () => {
    const short = aPlan({ timings: { roundSeconds: 170 } });
    expect(cuesAfter([[at(2), { name: 'plus', minutes: 1 }]], at(4), short)).toContain('one-minute 3:50');
    const exactly = aPlan({ timings: { roundSeconds: 180 } });
    const taken = cuesAfter([[at(1, 30), { name: 'minus', minutes: 1 }]], at(3), exactly);
    expect(taken.filter((cue) => cue.startsWith('one-minute'))).toEqual([]);
  });

  test('[T8] a plan without a warning has none', () => {
    const cues = cuesAfter([], at(16), aPlan({ timings: { warningSeconds: 0 } }));
    expect(cues).toEqual(['start 1:00', 'planning-over 3:00', 'move 16:00']);
  });

  test('[T8] moves and closings are not warned of', () => {
    const plan = aPlan({ timings: { rounds: 1, closingSeconds: 600 } });
    expect(cuesAfter([], at(30), plan).slice(-1)).toEqual(['end 16:00']);
  });

  test('[T8] the teacher alone is warned two minutes before the end, and not in a round under six', () => {
    const { setup, state } = live(aSetup(), [], at(2)).session;
    expect(warningWindow(setup, state)).toEqual({ from: at(14), until: at(16) });
    const short = live(aSetup({ plan: aPlan({ timings: { roundSeconds: 359 } }) }), [], at(2)).session;
    expect(warningWindow(short.setup, short.state)).toBeNull();
  });

  test('[T8] the private warning moves with the end, and is not there in a move, paused or on hold', () => {
    const windowAfter = (moments: readonly Moment[], until = at(14, 30)) => {
      const { setup, state } = live(aSetup(), moments, until).session;
      return warningWindow(setup, state);
    };
    expect(windowAfter([[at(14), { name: 'plus', minutes: 2 }]])).toEqual({ from: at(16), until: at(18) });
    expect(windowAfter([], at(17))).toBeNull();
    expect(windowAfter([[at(14), { name: 'pause' }]])).toBeNull();
    expect(windowAfter([[at(14), { name: 'hold', on: true }]])).toBeNull();
  });

  test('[A16] letting the chime come puts the private warning away, and more time brings it back', () => {
    const chime: Moment = [at(14), { name: 'let-chime' }];
    const let1 = live(aSetup(), [chime], at(14, 30)).session;
    expect(warningWindow(let1.setup, let1.state)).toBeNull();
    expect(live(aSetup(), [chime, [at(14, 30), { name: 'let-chime' }]], at(15)).taken).toEqual([true, false]);
    const more = live(aSetup(), [chime, [at(15), { name: 'plus', minutes: 2 }]], at(15)).session;
    expect(warningWindow(more.setup, more.state)).toEqual({ from: at(16), until: at(18) });
    const next = live(aSetup(), [chime], at(20)).session;
    expect(warningWindow(next.setup, next.state)).toEqual({ from: at(32), until: at(34) });
  });
});

describe('cues and acts', () => {
  test('[T10] pausing freezes the cues to come', () => {
    const moments: readonly Moment[] = [
      [at(2), { name: 'pause' }],
      [at(12), { name: 'resume' }],
    ];
    expect(cuesAfter(moments, at(26))).toEqual([
      'start 1:00',
      'planning-over 13:00',
      'one-minute 25:00',
      'move 26:00',
    ]);
  });

  test('[T10] added and taken minutes move the warning', () => {
    expect(cuesAfter([[at(5), { name: 'plus', minutes: 2 }]], at(17, 30))).toContain('one-minute 17:00');
    expect(cuesAfter([[at(5), { name: 'minus', minutes: 2 }]], at(13, 30))).toContain('one-minute 13:00');
  });

  test('[T10] a minute less that leaves just the time of the warning gives it at once, and once only', () => {
    const warnings = (moments: readonly Moment[]) =>
      cuesAfter(moments, at(15)).filter((cue) => cue.startsWith('one-minute'));
    const less: Moment = [at(14), { name: 'minus', minutes: 1 }];
    expect(warnings([less])).toEqual(['one-minute 14:00']);
    expect(warnings([less, [at(14), { name: 'pause' }], [at(14, 30), { name: 'resume' }]])).toEqual([
      'one-minute 14:00',
    ]);
  });

  test('[T10] a warning that was given is given again for the new end', () => {
    expect(cuesAfter([[at(15, 20), { name: 'plus', minutes: 2 }]], at(18)).slice(2)).toEqual([
      'one-minute 15:00',
      'one-minute 17:00',
      'move 18:00',
    ]);
  });

  test('[T10] a warning that taking a minute jumps over does not come', () => {
    expect(cuesAfter([[at(14, 20), { name: 'minus', minutes: 1 }]], at(15)).slice(2)).toEqual(['move 15:00']);
  });

  test('[T10] what the next segment had to say does not come when the present one is left', () => {
    expect(cuesAfter([[at(2), { name: 'next' }]], at(4))).toEqual(['start 1:00', 'move 2:00']);
  });

  test('[A8] a restart has its start cue, and its cues anew', () => {
    expect(cuesAfter([[at(4), { name: 'restart' }]], at(7))).toEqual([
      'start 1:00',
      'planning-over 3:00',
      'start 4:00',
      'planning-over 6:00',
    ]);
  });
});
