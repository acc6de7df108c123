import { describe, expect, test } from 'vitest';
import { sessionMarks } from '../../../../src/domain/records/session-marks';
import { allowedActs, canStart } from '../../../../src/domain/session/allowed';
import { practiceEnd } from '../../../../src/domain/session/practice-end';
import { replay } from '../../../../src/domain/session/replay';
import { stationsToBreak } from '../../../../src/domain/session/stations-to-break';
import { undoable } from '../../../../src/domain/session/undo';
import type { Session, Setup } from '../../../../src/domain/session/state';
import { minutes, seconds, type Instant } from '../../../../src/domain/units';
import { face, nextChange } from '../../../../src/domain/view/face';
import { aPlan, aStation } from '../../../support/plans';
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
import { aRamp } from '../../../support/stamina';
import { aWorld, displayOf, windowsOf } from '../../../support/worlds';

const plan = aPlan({
  stations: [
    aStation('TT', { teacherLed: true }),
    aStation('IW', { ramp: aRamp() }),
    aStation('PW', { ramp: aRamp() }),
    aStation('SP'),
    aStation('HW'),
  ],
});

/** A practice of 3:00 at Independent Writing. */
const setup: Setup = aSetup({ plan, practice: { station: 'IW', target: minutes(3), bars: [] } });
const practised = (moments: readonly Moment[], until: Instant) => live(setup, moments, until);

const broke: Moment[1] = { name: 'broke', station: null };
const marksOf = (session: Session) => sessionMarks(session, '2026-09-07T09:30:00Z');

describe('a practice', () => {
  test('[S31] counts up past its target until it is stopped, and then the class sits on the carpet', () => {
    const running = practised([], at(40));
    expect(standing(running.session)).toBe('practice 0, 37:00 over');
    expect(cuesOf(running)).toEqual(['start 0:00', 'target 3:00']);
    const stopped = practised([[at(4), { name: 'next' }]], at(60));
    expect(standing(stopped.session)).toBe('carpet 0, 56:00 over');
    expect(cuesOf(stopped)).toEqual(['start 0:00', 'target 3:00', 'end 4:00']);
    expect(pastOf(stopped.session)).toEqual(['practice 0 0:00-4:00']);
  });

  test('[S33] that breaks gives the quiet signal, and tells what the class achieved to the second', () => {
    const { session, ...lived } = practised([[at(1, 42.5), broke]], at(2));
    expect(cuesOf(lived)).toEqual(['start 0:00', 'attention 1:42.5']);
    expect(marksOf(session)).toEqual([
      expect.objectContaining({ kind: 'practice', station: 'IW', target: 180, seconds: 102, ended: 'broke' }),
    ]);
  });

  test.each([
    ['next', 'carpet'],
    ['end', 'done'],
  ] as const)('[S33] is a result of the teacher when she stops it with %s', (name, then) => {
    const { session } = practised([[at(3, 20), { name }]], at(5));
    expect(marksOf(session)).toEqual([expect.objectContaining({ seconds: 200, ended: 'teacher' })]);
    expect(then === 'done' ? session.state.stage : session.state.segment.kind).toBe(then);
  });

  test('[S31] counts no round and has none to go to', () => {
    const { session } = practised([], at(20));
    expect(countedIn(session)).toEqual([]);
    const allowed = allowedActs(session, session.state.at);
    const acts = Object.entries(allowed).flatMap(([name, on]) => (on ? [name] : []));
    expect(acts.toSorted()).toEqual([
      'attention',
      'away',
      'blank',
      'broke',
      'end',
      'message',
      'next',
      'pause',
      'restart',
      'two-fingers',
    ]);
  });

  test('[S32] is told once that its target is reached, and never while it is paused', () => {
    const paused: readonly Moment[] = [
      [at(2), { name: 'pause' }],
      [at(10), { name: 'resume' }],
    ];
    expect(cuesOf(practised(paused, at(30)))).toEqual(['start 0:00', 'target 11:00']);
    expect(marksOf(practised([...paused, [at(12), broke]], at(13)).session)).toEqual([
      expect.objectContaining({ seconds: 240 }),
    ]);
  });

  test('[S33] that is begun anew has come to nothing before', () => {
    const { session } = practised([[at(2), { name: 'restart' }]], at(3));
    expect(practiceEnd(session.state)).toBeNull();
    expect(marksOf(session)).toEqual([]);
    expect(standing(session)).toBe('practice 0, 2:00 left');
  });

  test('[A18] goes on as if it had not been broken, when that is taken back', () => {
    const { session } = practised(
      [
        [at(2), broke],
        [at(2, 30), { name: 'undo' }],
      ],
      at(2, 40),
    );
    expect(standing(session)).toBe('practice 0, 0:20 left');
    expect(marksOf(session)).toEqual([]);
  });

  test('[S36] its start can be taken back until it is half-way to its target', () => {
    expect(undoable(practised([], at(1, 29)).session)).toBe('start');
    expect(undoable(practised([], at(1, 30)).session)).toBeNull();
  });

  test('[T13] is held after a gap, and carries on where it stood; the carpet is not', () => {
    const gap: Moment = [at(20), { name: 'gap', from: at(2) }];
    const held = practised([gap], at(25));
    expect(held.session.state.stage).toBe('held');
    expect(windowsOf(held.session).control.question).toMatchObject({
      kind: 'practice',
      counted: minutes(2),
      remaining: minutes(1),
    });
    const carried = practised([gap, [at(25), { name: 'answer', answer: 'carry-on' }]], at(25, 30));
    expect(standing(carried.session)).toBe('practice 0, 0:30 left');
    const over = practised([gap, [at(25), { name: 'answer', answer: 'next-round' }]], at(26));
    expect(marksOf(over.session)).toEqual([expect.objectContaining({ seconds: 120, ended: 'teacher' })]);
    const onCarpet = practised([[at(1), broke], gap], at(25));
    expect(onCarpet.session.state.stage).toBe('running');
  });

  test('[S34] gives way to the next start once the class sits on the carpet', () => {
    expect(canStart(practised([], at(5)).session)).toBe(false);
    expect(canStart(practised([[at(4), broke]], at(5)).session)).toBe(true);
  });

  test('[T1] is told again from its setup and entries alone', () => {
    const { session } = practised([[at(4), broke]], at(9));
    expect(replay(session.setup, session.entries, at(9))).toEqual(session.state);
  });
});

describe('what the class sees of a practice', () => {
  const shownAt = (moments: readonly Moment[], until: Instant) => {
    const display = displayOf(aWorld({ plan, session: practised(moments, until).session }));
    return { display, face: face(display, until) };
  };

  test('[S31] is the seconds counted, rounded down, and the part that is left to the target', () => {
    const { display, face: shown } = shownAt([], at(1, 30.4));
    expect(display.scene).toMatchObject({ kind: 'practice', station: { id: 'IW' } });
    expect(shown).toMatchObject({ phase: 'practice', remaining: 90, fraction: 0.5, overtime: null });
    expect(nextChange(display, at(1, 30.4))).toBe(at(1, 31));
    expect(shownAt([], at(4)).face).toMatchObject({ remaining: 240, fraction: 0 });
  });

  test('[S33] is on the carpet what it achieved, also when all is over', () => {
    const scene = {
      kind: 'carpet',
      achieved: seconds(102),
      target: minutes(3),
      broke: true,
      station: { id: 'IW' },
    };
    const broken: Moment = [at(1, 42), broke];
    expect(shownAt([broken], at(2)).display.scene).toMatchObject(scene);
    expect(shownAt([broken], at(2)).face).toMatchObject({ phase: 'done', remaining: 102 });
    expect(shownAt([broken, [at(3), { name: 'next' }]], at(4)).display.scene).toMatchObject(scene);
  });

  test('[S31] leaves the table of the day as it is planned', () => {
    const { control } = windowsOf(practised([], at(2)).session);
    expect(control.columns.map(({ state }) => state)).toEqual(['ahead', 'ahead', 'ahead', 'ahead']);
    expect(control.timeline).toEqual([]);
    expect(control.plannedEnd).toBeNull();
  });
});

describe('stamina that breaks in a round', () => {
  const day = aSetup({ plan });
  const inRound = (moments: readonly Moment[], until: Instant) => live(day, moments, until);

  test('[S35] is recorded at its station, and the round goes on', () => {
    const { session, taken } = inRound([[at(6), { name: 'broke', station: 'IW' }]], at(7));
    expect(taken).toEqual([true]);
    expect(standing(session)).toBe('work 1, 9:00 left');
    expect(marksOf(session)).toEqual([
      expect.objectContaining({ kind: 'broke', station: 'IW', round: 1, seconds: 300 }),
    ]);
  });

  test('[S35] can be said once of each station with a ramp that has a group', () => {
    const once: Moment = [at(6), { name: 'broke', station: 'IW' }];
    expect(stationsToBreak(inRound([], at(6)).session)).toEqual(['IW', 'PW']);
    expect(stationsToBreak(inRound([once], at(7)).session)).toEqual(['PW']);
    expect(inRound([once, once], at(7)).taken).toEqual([true, false]);
    const others: readonly Moment[] = [null, 'TT', 'SP'].map((station) => [
      at(6),
      { name: 'broke', station },
    ]);
    expect(inRound(others, at(7)).taken).toEqual([false, false, false]);
  });

  test('[A18] is taken back without a trace', () => {
    const { session } = inRound(
      [
        [at(6), { name: 'broke', station: 'IW' }],
        [at(6, 5), { name: 'undo' }],
      ],
      at(7),
    );
    expect(marksOf(session)).toEqual([]);
    expect(stationsToBreak(session)).toEqual(['IW', 'PW']);
  });
});
