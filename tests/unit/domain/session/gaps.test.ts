import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/session/acts';
import { nextMoment } from '../../../../src/domain/session/advance';
import { minutes } from '../../../../src/domain/units';
import {
  aSetup,
  at,
  countedIn,
  cuesOf,
  live,
  pastOf,
  standing,
  type Moment,
} from '../../../support/sessions';

/** The PC slept from 5:00 to 19:00, in the first round with 11:00 left. */
const slept: Moment = [at(19), { name: 'gap', from: at(5) }];
const answer = (given: Answer, when = at(20)): Moment => [when, { name: 'answer', answer: given }];

describe('a gap', () => {
  test('[T13] holds the session as it stood when the gap began', () => {
    const { session, happenings } = live(aSetup(), [slept], at(19));
    expect(standing(session)).toBe('held in work 1, 11:00 left');
    expect(session.state.held).toEqual({ cause: 'slept', from: at(5), to: at(19) });
    expect(happenings.at(-1)).toEqual({ kind: 'held', cause: 'slept', at: at(19) });
  });

  test('[T13] what was due before it began has happened', () => {
    const { session, happenings } = live(aSetup(), [[at(19), { name: 'gap', from: at(9) }]], at(19));
    expect(countedIn(session)).toEqual([1]);
    expect(cuesOf({ happenings })).toEqual(['start 1:00', 'planning-over 3:00']);
  });

  test('[T13] while held nothing happens, however long the teacher waits', () => {
    const { session, happenings } = live(aSetup(), [slept], at(300));
    expect(standing(session)).toBe('held in work 1, 11:00 left');
    expect(cuesOf({ happenings })).toEqual(['start 1:00', 'planning-over 3:00']);
    expect(nextMoment(session.setup, session.state)).toBeNull();
  });

  test('[T13] a second gap while held changes nothing', () => {
    const { session } = live(aSetup(), [slept, [at(60), { name: 'gap', from: at(30) }]], at(60));
    expect(session.state.held).toEqual({ cause: 'slept', from: at(5), to: at(19) });
    expect(session.entries).toHaveLength(1);
  });

  test('[T13] what the teacher had shown for half a minute is gone after it', () => {
    const { session } = live(aSetup(), [[at(4, 50), { name: 'show', station: 'PW' }], slept], at(19));
    expect(session.state.spotlight).toBeNull();
  });

  test('[T13] a gap while paused loses nothing', () => {
    const { session } = live(aSetup(), [[at(4), { name: 'pause' }], slept], at(19));
    expect(standing(session)).toBe('work 1, 12:00 left');
    expect(session.state.held).toBeNull();
  });

  test('[T13] a gap after the end loses nothing', () => {
    const { session, happenings } = live(aSetup(), [[at(4), { name: 'end' }], slept], at(19));
    expect(session.state.stage).toBe('done');
    expect(happenings.at(-1)).toMatchObject({ kind: 'ended' });
  });

  test('[T13] a gap that is said to begin before the last act begins with it', () => {
    const { session } = live(
      aSetup(),
      [
        [at(4), { name: 'plus', minutes: 1 }],
        [at(19), { name: 'gap', from: at(3) }],
      ],
      at(19),
    );
    expect(session.state.held?.from).toBe(at(4));
  });

  test('[T13] in overtime it is held too, and the overtime stands', () => {
    const { session } = live(
      aSetup(),
      [
        [at(9), { name: 'hold', on: true }],
        [at(40), { name: 'gap', from: at(17) }],
      ],
      at(40),
    );
    expect(standing(session)).toBe('held in work 1, 1:00 over');
  });
});

describe('the answers after a gap', () => {
  test('[A17] carry on: from where it stood, the wait for the answer left out too', () => {
    const { session } = live(aSetup(), [slept, answer('carry-on')], at(21));
    expect(standing(session)).toBe('work 1, 10:00 left');
    expect(session.state.held).toBeNull();
  });

  test('[A17] [T11] count: as if it had run on, with the cues of the gap shown only', () => {
    const { session, happenings } = live(aSetup(), [slept, answer('count')], at(20));
    expect(standing(session)).toBe('work 2, 14:00 left');
    expect(pastOf(session)).toEqual(pastOf(live(aSetup(), [], at(20)).session));
    expect(countedIn(session)).toEqual([1]);
    expect(cuesOf({ happenings }).slice(2)).toEqual([
      'one-minute 15:00 shown',
      'move 16:00 shown',
      'start 19:00 shown',
    ]);
  });

  test('[A17] count a whole session away: it is over, and counted', () => {
    const { session } = live(aSetup(), [slept, answer('count', at(100))], at(100));
    expect(session.state).toMatchObject({ stage: 'done', finishedAt: at(72) });
    expect(countedIn(session)).toEqual([1, 2, 3, 4]);
  });

  test('[A17] next round: straight to its work, the present one as it was', () => {
    const { session, happenings } = live(aSetup(), [slept, answer('next-round')], at(20));
    expect(standing(session)).toBe('work 2, 15:00 left');
    expect(happenings).toContainEqual(
      expect.objectContaining({ kind: 'segment-ended', why: 'next-round', elapsed: minutes(4) }),
    );
    expect(countedIn(session)).toEqual([]);
  });

  test('[A17] next round from the opening or a move is the round to come; from the last round it is the closing', () => {
    const from = (start: ReturnType<typeof at>) =>
      standing(
        live(aSetup(), [[at(90), { name: 'gap', from: start }], answer('next-round', at(91))], at(91))
          .session,
      );
    expect(from(at(0, 30))).toBe('work 1, 15:00 left');
    expect(from(at(17))).toBe('work 2, 15:00 left');
    expect(from(at(60))).toBe('closing 4, 2:00 left');
  });

  test('[A17] next round in the closing ends the session', () => {
    const { session } = live(
      aSetup(),
      [[at(90), { name: 'gap', from: at(71) }], answer('next-round', at(91))],
      at(91),
    );
    expect(session.state).toMatchObject({ stage: 'done', finishedAt: at(91), held: null });
  });

  test('[A17] [A10] end, by the answer or by the act: the gap was not work', () => {
    for (const ending of [answer('end'), [at(20), { name: 'end' }] as const]) {
      const { session, happenings } = live(aSetup(), [slept, ending], at(20));
      expect(session.state).toMatchObject({ stage: 'done', finishedAt: at(20), held: null, counted: [] });
      expect(happenings).toContainEqual(
        expect.objectContaining({ kind: 'segment-ended', why: 'end', elapsed: minutes(4) }),
      );
    }
  });
});
