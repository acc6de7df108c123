import { describe, expect, it } from 'vitest';
import { nextMoment } from '../../../../src/domain/session/advance';
import { nextCueAt } from '../../../../src/domain/session/crossings';
import { startSession, step } from '../../../../src/domain/session/step';
import type { Instant } from '../../../../src/domain/units';
import { aPlan, aStation } from '../../../support/plans';
import { aSetup } from '../../../support/sessions';

const plan = aPlan({
  stations: [aStation('TT', { teacherLed: true }), aStation('IW', { planningSeconds: 120 }), aStation('PW')],
});

describe('the next cue, for which the sound system is woken', () => {
  it('[T9] is the one that comes, all through a session in which nothing is done', () => {
    let { session } = startSession(aSetup({ plan }));
    const said: Instant[] = [];
    const came: Instant[] = [];
    for (;;) {
      const next = nextCueAt(session.setup, session.state);
      if (next !== null && said.at(-1) !== next) said.push(next);
      const moment = nextMoment(session.setup, session.state);
      if (moment === null) break;
      const stepped = step(session, { kind: 'time' }, moment);
      session = stepped.session;
      came.push(...stepped.happenings.flatMap((what) => (what.kind === 'cue' ? [what.due] : [])));
    }
    expect(session.state.stage).toBe('done');
    expect(came.length).toBeGreaterThan(8);
    expect(said.filter((at) => came.includes(at))).toEqual([...new Set(came)]);
  });

  it('is none while the session is paused', () => {
    const { session } = startSession(aSetup({ plan }));
    const paused = step(session, { kind: 'act', act: { name: 'pause' }, by: 'control' }, session.state.at);
    expect(nextCueAt(paused.session.setup, paused.session.state)).toBeNull();
  });
});
