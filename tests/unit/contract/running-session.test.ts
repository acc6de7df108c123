import { describe, expect, it } from 'vitest';
import { runningSessionKind, type RunningSession } from '../../../src/contract/saved/running-session';
import { aSavedPlan } from '../../support/lessons';
import { at, aSetup, dayStart } from '../../support/sessions';

const plan = aSavedPlan();
const setup = aSetup({ plan });
const session: RunningSession = {
  setup,
  entries: [
    { kind: 'act', at: at(2), act: { name: 'pause' }, by: 'control' },
    { kind: 'act', at: at(3), act: { name: 'resume' }, by: 'control' },
    { kind: 'gap', from: at(4), at: at(6), cause: 'slept' },
    { kind: 'rest', segment: 'work', round: 1, at: at(20) },
  ],
  anchor: { session: at(20), wall: 1_800_000_000_000 },
  rehearsalWall: null,
  numbersAhead: 2,
};
const [pause, resume, gap] = session.entries;
const read = (data: unknown, version = runningSessionKind.version) =>
  runningSessionKind.read(JSON.parse(JSON.stringify(data)), version);
const { g1: _, ...slotsWithoutOne } = setup.wheel.slots;

describe('the running session', () => {
  it('is taken as it was written', () => {
    expect(read(session)).toEqual(session);
  });

  it('of version 2 is read: its segments are numbered on from those that stand', () => {
    const { numbersAhead: _ahead, ...earlier } = session;
    expect(read(earlier, 2)).toEqual({ ...session, numbersAhead: 0 });
    expect(read(earlier)).toBeNull();
    expect(runningSessionKind.read(null, 2)).toBeNull();
  });

  it('of a short day keeps the lengths of its rounds; one from before there were any has none', () => {
    const short = { ...session, setup: { ...setup, lastRound: 3, fitted: { 1: 510_000, 3: 480_000 } } };
    expect(read(short)?.setup.fitted).toEqual({ 1: 510_000, 3: 480_000 });
    const { fitted: _fitted, ...before } = setup;
    expect(read({ ...session, setup: before })).toEqual(session);
  });

  it.each([
    ['no groups', { plan: { ...plan, groups: [] } }],
    ['no stations', { plan: { ...plan, stations: [] } }],
    ['a plan that breaks its rules', { plan: { ...plan, cycle: ['tt', 'pw', 'iw', 'sp', 'hw'] } }],
    ['a wheel without the slot of one group', { wheel: { ...setup.wheel, slots: slotsWithoutOne } }],
    ['a slot outside of the cycle', { wheel: { ...setup.wheel, slots: { ...setup.wheel.slots, g1: 5 } } }],
    ['the wheel of another cycle', { wheel: { ...setup.wheel, cycle: ['iw', 'tt', 'pw', 'sp', 'hw'] } }],
    [
      'two groups at a station for one',
      { wheel: { ...setup.wheel, slots: { ...setup.wheel.slots, g2: 0 } } },
    ],
    ['a first round after the last', { firstRound: 4, lastRound: 3 }],
    ['more rounds than the plan has', { lastRound: 5 }],
  ])('[D1] with %s is refused, since no session could go on from it', (_name, changes) => {
    expect(read({ ...session, setup: { ...setup, ...changes } })).toBeNull();
  });

  it.each([
    ['out of order', [resume, pause]],
    ['from before the start', [{ ...pause, at: dayStart - 1 }]],
    ['with a gap that ends before it begins', [{ ...gap, from: at(7) }]],
  ])('[D1] with entries %s is refused', (_name, entries) => {
    expect(read({ ...session, entries })).toBeNull();
  });

  it.each([
    ['a jump to round 99', { name: 'jump', round: 99 }],
    ['an answer that nothing asked for', { name: 'answer', answer: 'count' }],
    ['a group away that there is not', { name: 'away', group: 'g99', away: true }],
  ])('[D1] with %s among its acts is refused: no session took it', (_name, act) => {
    expect(read({ ...session, entries: [{ kind: 'act', at: at(2), act, by: 'control' }] })).toBeNull();
  });
});
