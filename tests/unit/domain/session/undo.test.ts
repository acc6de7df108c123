import { describe, expect, test } from 'vitest';
import { replay } from '../../../../src/domain/session/replay';
import type { Act } from '../../../../src/domain/session/acts';
import { step } from '../../../../src/domain/session/step';
import { latestAct } from '../../../../src/domain/session/undo';
import { minutes, plus, seconds, type Instant } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';
import {
  aSetup,
  at,
  countedIn,
  cuesOf,
  live,
  standing,
  type Lived,
  type Moment,
} from '../../../support/sessions';

const undo = (when: Instant): Moment => [when, { name: 'undo' }];
const run = (moments: readonly Moment[], until: Instant, setup = aSetup()) => live(setup, moments, until);
const standingAfter = (moments: readonly Moment[], until: Instant) => standing(run(moments, until).session);

/** What is told by the undo alone, the last of the moments. */
function toldByUndo(moments: readonly Moment[], setup = aSetup()): Pick<Lived, 'happenings' | 'session'> {
  const last = moments.at(-1)?.[0] ?? at(0);
  const { session } = run(moments.slice(0, -1), last, setup);
  return step(session, { kind: 'undo' }, last);
}

describe('what undo gives', () => {
  /** Each act, with what else must be done before it is allowed. */
  const cases: readonly { readonly act: Act; readonly before?: readonly Moment[] }[] = [
    { act: { name: 'pause' } },
    { act: { name: 'resume' }, before: [[at(4), { name: 'pause' }]] },
    { act: { name: 'plus', minutes: 2 } },
    { act: { name: 'minus', minutes: 2 } },
    { act: { name: 'next' } },
    { act: { name: 'back' }, before: [[at(4), { name: 'jump', round: 3 }]] },
    { act: { name: 'jump', round: 3 } },
    { act: { name: 'restart' } },
    { act: { name: 'hold', on: true } },
    { act: { name: 'end' } },
    { act: { name: 'attention', on: true } },
    { act: { name: 'two-fingers', on: true } },
    { act: { name: 'blank', on: true } },
    { act: { name: 'message', text: 'Look here' } },
    { act: { name: 'show', station: 'PW' } },
    { act: { name: 'fit', end: at(50) } },
    { act: { name: 'away', group: 'g1', away: true } },
    { act: { name: 'let-chime' } },
    { act: { name: 'answer', answer: 'next-round' }, before: [[at(4, 40), { name: 'gap', from: at(4) }]] },
  ];

  test.each(cases)('[A18] $act.name taken back is the session without it', ({ act, before = [] }) => {
    const given = run([...before, [at(5), act]], at(5));
    expect(given.taken).not.toContain(false);
    expect(given.session.state).not.toEqual(run(before, at(5)).session.state);
    const undone = run([...before, [at(5), act], undo(at(6))], at(6)).session;
    expect(undone.state).toEqual(run(before, at(6)).session.state);
  });

  test('[A18] undo after undo takes the act before it back', () => {
    const moments: readonly Moment[] = [
      [at(4), { name: 'plus', minutes: 1 }],
      [at(5), { name: 'plus', minutes: 5 }],
      undo(at(6)),
    ];
    expect(standingAfter(moments, at(6))).toBe('work 1, 11:00 left');
    expect(standingAfter([...moments, undo(at(7))], at(7))).toBe('work 1, 9:00 left');
    expect(run([...moments, undo(at(7)), undo(at(8))], at(8)).taken).toEqual([true, true, true, true, false]);
  });

  test('[A18] a pause taken back: the time has run on', () => {
    expect(standingAfter([[at(4), { name: 'pause' }], undo(at(10))], at(10))).toBe('work 1, 6:00 left');
  });

  test('[A18] going back taken back: the count is there again', () => {
    const moments: readonly Moment[] = [[at(20), { name: 'back' }], undo(at(21))];
    expect(countedIn(run(moments, at(21)).session)).toEqual([1]);
    expect(standingAfter(moments, at(21))).toBe('work 2, 13:00 left');
  });

  test('[A18] next taken back long after: the day is as it would be', () => {
    expect(standingAfter([[at(10), { name: 'next' }], undo(at(30))], at(30))).toBe('work 2, 4:00 left');
  });

  test('[A18] an answer taken back: the question stands again, and cannot be undone further', () => {
    const moments: readonly Moment[] = [
      [at(4), { name: 'plus', minutes: 1 }],
      [at(19), { name: 'gap', from: at(5) }],
      [at(20), { name: 'answer', answer: 'carry-on' }],
      undo(at(22)),
    ];
    const { session } = run(moments, at(22));
    expect(standing(session)).toBe('held in work 1, 12:00 left');
    expect(latestAct(session)).toBeNull();
    expect(run([...moments, undo(at(23))], at(23)).taken.at(-1)).toBe(false);
  });

  test('[A18] a pause in which the PC slept, taken back: the gap is asked about', () => {
    const moments: readonly Moment[] = [
      [at(4), { name: 'pause' }],
      [at(9), { name: 'gap', from: at(5) }],
      undo(at(10)),
    ];
    expect(standingAfter(moments, at(10))).toBe('held in work 1, 11:00 left');
  });

  test('[A18] undo survives a crash: the entries alone give the same session', () => {
    const { session } = run([[at(4), { name: 'pause' }], undo(at(20))], at(21));
    expect(replay(session.setup, session.entries, at(21))).toEqual(session.state);
  });
});

describe('what is told of an undo', () => {
  test('[A20] back into the segment that was left', () => {
    const { happenings } = toldByUndo([[at(4), { name: 'next' }], undo(at(5))]);
    expect(happenings).toMatchObject([
      { kind: 'segment-ended', segment: 'move', why: 'undo', elapsed: minutes(1), at: at(5) },
      { kind: 'segment-started', segment: 'work', round: 1, at: at(5), length: minutes(15) },
    ]);
  });

  test('[A20] an ended session wakes: its segment starts again', () => {
    const { happenings } = toldByUndo([[at(4), { name: 'end' }], undo(at(5))]);
    expect(happenings).toMatchObject([{ kind: 'segment-started', segment: 'work', round: 1, at: at(5) }]);
  });

  test('[A20] a session that was over too early wakes where it would be', () => {
    const { session, happenings } = toldByUndo([[at(9), { name: 'jump', round: 4 }], undo(at(27))]);
    expect(standing(session)).toBe('work 2, 7:00 left');
    expect(happenings[0]).toMatchObject({ kind: 'segment-started', segment: 'work', round: 2, at: at(27) });
    expect(happenings.filter(({ kind }) => kind !== 'cue')).toHaveLength(1);
    expect(cuesOf({ happenings })).toEqual([
      'one-minute 15:00 shown',
      'move 16:00 shown',
      'start 19:00 shown',
      'planning-over 21:00 shown',
    ]);
  });

  test('[A20] a session that would be over by now is over', () => {
    const setup = aSetup({ plan: aPlan({ timings: { rounds: 1 } }) });
    const { session, happenings } = toldByUndo([[at(17), { name: 'back' }], undo(at(19))], setup);
    expect(session.state).toMatchObject({ stage: 'done', finishedAt: at(18) });
    expect(happenings).toMatchObject([
      { kind: 'segment-ended', segment: 'work', why: 'undo' },
      { kind: 'ended', why: 'finished', at: at(19) },
    ]);
  });

  test('[A20] nothing where the segment stays the same', () => {
    expect(toldByUndo([[at(4), { name: 'plus', minutes: 1 }], undo(at(5))]).happenings).toEqual([]);
  });

  test('[T11] cues whose instants fell meanwhile are shown only, and once', () => {
    const moments: readonly Moment[] = [[at(2), { name: 'pause' }], undo(at(15, 30))];
    expect(cuesOf(toldByUndo(moments))).toEqual(['planning-over 3:00 shown', 'one-minute 15:00 shown']);
    expect(cuesOf(run(moments, at(18)))).toEqual([
      'start 1:00',
      'planning-over 3:00 shown',
      'one-minute 15:00 shown',
      'move 16:00',
    ]);
  });

  test('[T11] cues that were told already are not told again', () => {
    expect(cuesOf(toldByUndo([[at(2), { name: 'blank', on: true }], undo(at(15, 30))]))).toEqual([]);
  });

  test('[T11] the cue of a segment into which the undo leads is shown only', () => {
    const moments: readonly Moment[] = [[at(15, 50), { name: 'next' }], undo(plus(at(16), seconds(10)))];
    expect(cuesOf(toldByUndo(moments))).toEqual(['move 16:00 shown']);
  });
});
