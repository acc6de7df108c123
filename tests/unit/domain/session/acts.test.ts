import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../src/domain/session/acts';
import { minutes } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';
import { aSetup, at, cuesOf, live, pastOf, standing, type Moment } from '../../../support/sessions';

const holding = aPlan({ timings: { atZero: 'hold' } });
const run = (moments: readonly Moment[], until = at(9), plan = aPlan()) =>
  live(aSetup({ plan }), moments, until);
const standingAfter = (moments: readonly Moment[], until = at(9), plan = aPlan()) =>
  standing(run(moments, until, plan).session);

describe('pause and resume', () => {
  test('[A2] the clock stands while paused and goes on where it stood', () => {
    const pause: Moment = [at(4), { name: 'pause' }];
    expect(standingAfter([pause], at(60))).toBe('work 1, 12:00 left');
    expect(standingAfter([pause, [at(14), { name: 'resume' }]], at(15))).toBe('work 1, 11:00 left');
  });

  test('[A2] several pauses add up', () => {
    const moments: readonly Moment[] = [
      [at(2), { name: 'pause' }],
      [at(3), { name: 'resume' }],
      [at(4), { name: 'pause' }],
      [at(6), { name: 'resume' }],
    ];
    expect(standingAfter(moments, at(7))).toBe('work 1, 12:00 left');
  });

  test('[A2] a paused segment that is left ends with what it had run, and the next one runs', () => {
    const { session, happenings } = run(
      [
        [at(4), { name: 'pause' }],
        [at(6), { name: 'next' }],
      ],
      at(7),
    );
    expect(standing(session)).toBe('move 1, 2:00 left');
    expect(happenings).toContainEqual(expect.objectContaining({ why: 'next', elapsed: minutes(3) }));
  });

  test('[A2] a pause in overtime keeps the overtime', () => {
    const moments: readonly Moment[] = [
      [at(17), { name: 'pause' }],
      [at(20), { name: 'resume' }],
    ];
    expect(standingAfter(moments, at(21), holding)).toBe('work 1, 2:00 over');
  });
});

describe('more and less time', () => {
  test('[A3] plus gives minutes to any segment', () => {
    expect(standingAfter([[at(4), { name: 'plus', minutes: 2 }]], at(4))).toBe('work 1, 14:00 left');
    expect(standingAfter([[at(17), { name: 'plus', minutes: 1 }]], at(17))).toBe('move 1, 3:00 left');
  });

  test('[A3] plus while paused adds to what is left', () => {
    const moments: readonly Moment[] = [
      [at(4), { name: 'pause' }],
      [at(5), { name: 'plus', minutes: 1 }],
    ];
    expect(standingAfter(moments, at(6))).toBe('work 1, 13:00 left');
  });

  test('[A3] in overtime the minutes count from now', () => {
    expect(standingAfter([[at(18), { name: 'plus', minutes: 1 }]], at(18), holding)).toBe(
      'work 1, 1:00 left',
    );
    const again: readonly Moment[] = [
      [at(18), { name: 'plus', minutes: 1 }],
      [at(20), { name: 'plus', minutes: 3 }],
    ];
    expect(standingAfter(again, at(20), holding)).toBe('work 1, 3:00 left');
  });

  test('[A4] minus takes minutes off', () => {
    expect(standingAfter([[at(4), { name: 'minus', minutes: 1 }]], at(4))).toBe('work 1, 11:00 left');
  });

  test('[A4] minus is refused when no more than that is left', () => {
    const minus: Act = { name: 'minus', minutes: 1 };
    expect(run([[at(14, 59), minus]], at(15)).taken).toEqual([true]);
    expect(run([[at(15), minus]], at(15)).taken).toEqual([false]);
    expect(run([[at(15, 30), minus]], at(15, 30)).taken).toEqual([false]);
    expect(run([[at(17), minus]], at(17), holding).taken).toEqual([false]);
    expect(run([[at(10), { name: 'minus', minutes: 6 }]], at(10)).taken).toEqual([false]);
  });
});

describe('next', () => {
  test('[A5] ends any segment and begins the one after it', () => {
    const { session } = run(
      [
        [at(0, 10), { name: 'next' }],
        [at(5), { name: 'next' }],
        [at(6), { name: 'next' }],
      ],
      at(7),
    );
    expect(pastOf(session)).toEqual(['opening 0 0:00-0:10', 'work 1 0:10-5:00', 'move 1 5:00-6:00']);
    expect(standing(session)).toBe('work 2, 14:00 left');
  });

  test('[A5] in the closing the session is over, and finished', () => {
    const { session, happenings } = run([[at(71), { name: 'next' }]], at(71));
    expect(session.state).toMatchObject({ stage: 'done', finishedAt: at(71) });
    expect(happenings.at(-1)).toEqual({ kind: 'ended', why: 'finished', at: at(71) });
  });
});

describe('hold', () => {
  const hold: Moment = [at(10), { name: 'hold', on: true }];

  test('[A9] a held segment runs into overtime', () => {
    expect(standingAfter([hold], at(17))).toBe('work 1, 1:00 over');
  });

  test('[A9] letting go before zero lets it end', () => {
    expect(standingAfter([hold, [at(15), { name: 'hold', on: false }]], at(17))).toBe('move 1, 2:00 left');
  });

  test('[A9] letting go in overtime moves on at once', () => {
    expect(standingAfter([hold, [at(17), { name: 'hold', on: false }]], at(17))).toBe('move 1, 3:00 left');
  });

  test('[A9] letting go while paused in overtime moves on with the resume', () => {
    const moments: readonly Moment[] = [
      hold,
      [at(17), { name: 'pause' }],
      [at(18), { name: 'hold', on: false }],
    ];
    expect(standingAfter(moments, at(19))).toBe('work 1, 1:00 over');
    expect(standingAfter([...moments, [at(19), { name: 'resume' }]], at(19))).toBe('move 1, 3:00 left');
  });

  test('[A9] a segment that stands at zero when it is let go while paused ends with the resume', () => {
    const moments: readonly Moment[] = [
      hold,
      [at(16), { name: 'pause' }],
      [at(17), { name: 'hold', on: false }],
      [at(18), { name: 'resume' }],
    ];
    expect(standingAfter(moments, at(18))).toBe('move 1, 3:00 left');
  });

  test('[A9] the next segment does not hold because this one did', () => {
    expect(standingAfter([hold, [at(17), { name: 'next' }]], at(36))).toBe('move 2, 2:00 left');
  });
});

describe('end', () => {
  test('[A10] the session is over now, and says that the teacher ended it', () => {
    const { session, happenings } = run([[at(8), { name: 'end' }]], at(20));
    expect(session.state).toMatchObject({ stage: 'done', finishedAt: at(8), counted: [] });
    expect(happenings.slice(-3)).toMatchObject([
      { kind: 'segment-ended', why: 'end', elapsed: minutes(7) },
      { kind: 'cue', name: 'end' },
      { kind: 'ended', why: 'end', at: at(8) },
    ]);
  });

  test('[A10] an ended session stands still', () => {
    const { session } = run([[at(8), { name: 'end' }]], at(500));
    expect(pastOf(session)).toEqual(['opening 0 0:00-1:00', 'work 1 1:00-8:00']);
  });
});

describe('what stands on the wall', () => {
  const overlayAfter = (moments: readonly Moment[], until = at(9)) =>
    run(moments, until).session.state.overlay;

  test('[A11] attention has its cue and stands, also into the next segment, until it is taken down', () => {
    const raised = run([[at(10), { name: 'attention', on: true }]], at(20));
    expect(cuesOf(raised)).toContain('attention 10:00');
    expect(raised.session.state.overlay).toEqual({ kind: 'attention' });
    const down = run(
      [
        [at(5), { name: 'attention', on: true }],
        [at(6), { name: 'attention', on: false }],
      ],
      at(7),
    );
    expect(down.session.state.overlay).toEqual({ kind: 'none' });
    expect(cuesOf(down).filter((cue) => cue.startsWith('attention'))).toHaveLength(1);
  });

  test('[A11] two fingers have the quiet cue and go with the segment', () => {
    const two: Moment = [at(10), { name: 'two-fingers', on: true }];
    expect(cuesOf(run([two], at(11)))).toContain('planning-over 10:00');
    expect(overlayAfter([two], at(11))).toEqual({ kind: 'two-fingers' });
    expect(overlayAfter([two], at(16))).toEqual({ kind: 'none' });
  });

  test("[A12] a message and the blank wall take each other's place, and stop no clock", () => {
    const message: Moment = [at(4), { name: 'message', text: 'Bring your notebook' }];
    expect(overlayAfter([message])).toEqual({ kind: 'message', text: 'Bring your notebook' });
    expect(overlayAfter([message, [at(5), { name: 'blank', on: true }]], at(20))).toEqual({ kind: 'blank' });
    expect(standingAfter([message], at(9))).toBe('work 1, 7:00 left');
    expect(overlayAfter([message, [at(5), { name: 'message', text: null }]])).toEqual({ kind: 'none' });
  });

  test('[A13] directions are shown for 30 s, also over a pause', () => {
    const show: Moment = [at(5), { name: 'show', station: 'PW' }];
    const spotlight = (moments: readonly Moment[], until = at(5, 29)) =>
      run(moments, until).session.state.spotlight;
    expect(spotlight([show])).toEqual({ station: 'PW', until: at(5, 30) });
    expect(spotlight([show], at(5, 30))).toBeNull();
    expect(spotlight([show, [at(5, 10), { name: 'pause' }]], at(5, 30))).toBeNull();
    expect(spotlight([show, [at(5, 10), { name: 'show', station: null }]], at(5, 10))).toBeNull();
    expect(spotlight([show, [at(5, 10), { name: 'next' }]], at(5, 10))).toBeNull();
  });

  test('[A13] only a station of the plan has directions', () => {
    expect(run([[at(5), { name: 'show', station: 'no-such' }]], at(5)).taken).toEqual([false]);
  });
});

describe('away', () => {
  test('[A15] a group that goes is nowhere, and comes back in step', () => {
    const gone: Moment = [at(5), { name: 'away', group: 'g1', away: true }];
    const back: Moment = [at(36), { name: 'away', group: 'g1', away: false }];
    const places = (moments: readonly Moment[], until: ReturnType<typeof at>) =>
      run(moments, until).happenings.findLast((one) => one.kind === 'segment-started')?.places['g1'];
    expect(places([gone], at(16))).toBeNull();
    expect(places([gone, back], at(37))).toBe('PW');
  });

  test('[A15] only a group of the plan can go', () => {
    expect(run([[at(5), { name: 'away', group: 'g9', away: true }]], at(5)).taken).toEqual([false]);
  });
});
