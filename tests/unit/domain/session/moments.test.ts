import { describe, expect, test } from 'vitest';
import { nextMoment } from '../../../../src/domain/session/advance';
import { step } from '../../../../src/domain/session/step';
import { aPlan } from '../../../support/plans';
import { aSetup, at, clockText, live, type Moment } from '../../../support/sessions';

/** The next `count` moments, each asked for at the one before it. */
function momentsAfter(
  moments: readonly Moment[],
  from: ReturnType<typeof at>,
  count: number,
  setup = aSetup(),
): readonly (string | null)[] {
  let { session } = live(setup, moments, from);
  return Array.from({ length: count }, () => {
    const next = nextMoment(session.setup, session.state);
    if (next === null) return null;
    ({ session } = step(session, { kind: 'time' }, next));
    return clockText(next);
  });
}

describe('the moments of a session', () => {
  test('[T14] are its cues, the half of a round, the last minute and the ends of segments', () => {
    expect(momentsAfter([], at(0), 8)).toEqual([
      '1:00',
      '3:00',
      '8:30',
      '15:00',
      '16:00',
      '18:00',
      '19:00',
      '21:00',
    ]);
  });

  test('[T14] in overtime are every half minute, so that what it is late is known', () => {
    const setup = aSetup({ plan: aPlan({ timings: { atZero: 'hold' } }) });
    expect(momentsAfter([], at(15), 4, setup)).toEqual(['16:00', '16:30', '17:00', '17:30']);
  });

  test('[T14] have the end of the spotlight, also while paused', () => {
    const moments: readonly Moment[] = [
      [at(4), { name: 'show', station: 'PW' }],
      [at(4, 10), { name: 'pause' }],
    ];
    expect(momentsAfter(moments, at(4, 10), 2)).toEqual(['4:30', null]);
  });

  test('[T14] are none while paused, held or over', () => {
    expect(momentsAfter([[at(4), { name: 'pause' }]], at(5), 1)).toEqual([null]);
    expect(momentsAfter([[at(5), { name: 'gap', from: at(4) }]], at(5), 1)).toEqual([null]);
    expect(momentsAfter([[at(4), { name: 'end' }]], at(5), 1)).toEqual([null]);
  });
});
