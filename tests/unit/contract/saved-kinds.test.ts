import { describe, expect, it } from 'vitest';
import { dayKind } from '../../../src/contract/saved/day';
import { journalLineSchema } from '../../../src/contract/saved/journal-line';
import { plansKind } from '../../../src/contract/saved/plans';
import { rotationKind } from '../../../src/contract/saved/rotation';
import type { SavedKind } from '../../../src/contract/saved/saved-kind';
import { settingsKind } from '../../../src/contract/saved/settings';
import { staminaKind } from '../../../src/contract/saved/stamina';
import { planSchema } from '../../../src/contract/plan-file/plan-schema';
import { changedStarter, starterText } from '../../support/saved-data/plans';

const screen = {
  label: 'Projector',
  width: 1920,
  height: 1080,
  scaleFactor: 1.5,
  internal: false,
  x: -1920,
  y: 0,
  id: 7,
};
const settings = {
  theme: 'dark',
  volume: 0.5,
  muted: true,
  planId: 'writing-groups',
  controlBounds: { x: 0, y: 20, width: 900, height: 700 },
  display: screen,
};
const wheel = { cycle: ['tt', 'iw'], slots: { red: 0, blue: 1 }, owed: { red: 'tt' } };
const entry = {
  wheel,
  today: { date: '2026-09-01', counted: 2 },
  latestDay: { date: '2026-09-01', before: wheel },
};
const rotation = { plans: { 'writing-groups': entry }, journal: { 'log-2026-27.jsonl': 120 } };
const day = {
  date: '2026-09-01',
  plans: { 'writing-groups': { awayGroups: ['red'], awayPupils: ['p1'] } },
};
const planIn = (file: string): unknown => (JSON.parse(file) as { readonly plan: unknown }).plan;
const plan: unknown = planSchema.parse(planIn(starterText('writing-groups')));
const mark = {
  kind: 'practice',
  id: 's1/practice',
  station: 'iw',
  date: '2026-09-01',
  at: '2026-09-01T09:40:00.000+01:00',
  target: 180,
  seconds: 200,
  ended: 'broke',
  edited: false,
};
const ramp = {
  startSeconds: 180,
  stepSeconds: 60,
  cadence: 'practice',
  goalSeconds: 600,
  ceilingSeconds: null,
};
const result = { by: 'practice', date: '2026-08-31', seconds: 185 };
const standing = {
  ramp,
  target: 240,
  why: { kind: 'stepped-up', from: 180, result },
  held: false,
  best: 185,
  lastResult: '2026-08-31',
  gapTaken: false,
  miss: null,
  earned: null,
  rebuild: null,
  latest: [185],
  bars: [{ date: '2026-08-31', seconds: 185, met: true }],
};
const staminaEntry = {
  before: { iw: standing },
  since: '2026-09-01',
  marks: [mark],
  basis: '[[1],["iw"]]',
  stale: false,
  joined: null,
};
const stamina = { plans: { 'writing-groups': staminaEntry }, journal: { 'log-2026-27.jsonl': 120 } };

const takes = <T>(kind: SavedKind<T>, data: unknown): boolean => kind.read(data, kind.version) !== null;

describe('what is saved', () => {
  it('is taken back as it was written', () => {
    expect(settingsKind.read(settings, 1)).toEqual(settings);
    expect(rotationKind.read(rotation, 1)).toEqual(rotation);
    expect(dayKind.read(day, 1)).toEqual(day);
    expect(staminaKind.read(stamina, 1)).toEqual(stamina);
    expect(plansKind.read({ plans: [plan], archived: [] }, 3)).toEqual({ plans: [plan], archived: [] });
  });

  it('begins with something that can be saved itself', () => {
    expect(takes(settingsKind, settingsKind.initial)).toBe(true);
    expect(takes(rotationKind, rotationKind.initial)).toBe(true);
    expect(takes(dayKind, dayKind.initial)).toBe(true);
    expect(takes(staminaKind, staminaKind.initial)).toBe(true);
    expect(takes(plansKind, plansKind.initial)).toBe(true);
  });

  it('has a file name of its own for each kind', () => {
    const names = [settingsKind, rotationKind, staminaKind, dayKind, plansKind].map((kind) => kind.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['theme', 'pink'],
    ['volume', 1.1],
    ['volume', null],
    ['muted', 'no'],
    ['planId', 3],
    ['controlBounds', { x: 0 }],
    ['display', { ...screen, internal: 'no' }],
    ['display', undefined],
    ['more', 1],
  ])('settings with %s as %j are refused', (field, value) => {
    expect(takes(settingsKind, { ...settings, [field]: value })).toBe(false);
  });

  it.each([
    ['wheel', { ...wheel, slots: { red: -1 } }],
    ['wheel', { ...wheel, slots: { red: 0, blue: 2 } }],
    ['wheel', { ...wheel, cycle: [] }],
    ['wheel', { ...wheel, cycle: 'tt' }],
    ['wheel', { ...wheel, owed: { red: null } }],
    ['today', { date: '2026-13-01', counted: 1 }],
    ['today', { date: '2026-09-01', counted: -1 }],
    ['today', undefined],
    ['latestDay', { date: '2026-09-01', before: { ...wheel, slots: { red: 9 } } }],
    ['lastSession', { id: 's1', wheelBefore: wheel }],
  ])('a rotation whose %s is %j is refused', (field, value) => {
    const changed = { ...rotation, plans: { 'writing-groups': { ...entry, [field]: value } } };
    expect(takes(rotationKind, changed)).toBe(false);
  });

  it('a rotation that was saved before days could be done again is taken, without one', () => {
    const { latestDay: _latest, ...before } = entry;
    const plans = (one: unknown) => ({ ...rotation, plans: { 'writing-groups': one } });
    expect(rotationKind.read(plans(before), 1)).toEqual(plans({ ...entry, latestDay: null }));
  });

  it.each([
    ['before', { iw: { ...standing, target: -1 } }],
    ['before', { iw: { ...standing, why: { kind: 'because' } } }],
    ['since', 'today'],
    ['marks', [{ ...mark, seconds: -1 }]],
    ['marks', [{ ...mark, kind: 'nap' }]],
    ['stale', 1],
    ['more', 1],
  ])('stamina whose %s is %j is refused', (field, value) => {
    const changed = { ...stamina, plans: { 'writing-groups': { ...staminaEntry, [field]: value } } };
    expect(takes(staminaKind, changed)).toBe(false);
  });

  it('a rotation with a negative place in the log is refused', () => {
    expect(takes(rotationKind, { ...rotation, journal: { 'log-2026-27.jsonl': -1 } })).toBe(false);
  });

  it.each([
    ['date', 'today'],
    ['plans', { 'writing-groups': { awayGroups: ['red'] } }],
    ['plans', undefined],
  ])('a day with %s as %j is refused', (field, value) => {
    expect(takes(dayKind, { ...day, [field]: value })).toBe(false);
  });

  it('plans with one that breaks its rules are refused, so that no session starts from it', () => {
    const broken = planIn(changedStarter(['plan', 'groups'], []));
    expect(takes(plansKind, { plans: [plan, broken] })).toBe(false);
  });
});

describe('a line of the log', () => {
  const line = {
    v: 1,
    kind: 'session',
    session: 's1',
    plan: 'writing-groups',
    date: '2026-09-01',
    at: '2026-09-01T09:45:00.000+01:00',
    firstRound: 1,
    rounds: [{ round: 1, seconds: 900, where: { red: 'tt', blue: null }, missed: { blue: 'iw' } }],
    ended: false,
    wheel: { before: wheel, after: wheel },
  };

  it.each([mark, null])(
    'of stamina is taken as it was written, with a mark and with one that was taken back',
    (of) => {
      const { v, plan: id, date, at } = line;
      const written = { v, kind: 'stamina', plan: id, date, at, id: mark.id, mark: of };
      expect(journalLineSchema.parse(written)).toEqual(written);
      expect(journalLineSchema.safeParse({ ...written, mark: { ...mark, target: null } }).success).toBe(
        false,
      );
    },
  );

  it('is taken as it was written', () => {
    expect(journalLineSchema.parse(line)).toEqual(line);
  });

  it.each([
    ['v', 2],
    ['kind', 'practice'],
    ['session', ''],
    ['plan', 'Writing Groups'],
    ['date', '1 September'],
    ['at', 'now'],
    ['rounds', [{ round: 0, seconds: 900, where: {}, missed: {} }]],
    ['firstRound', 0],
    ['ended', null],
    ['wheel', { before: wheel }],
    ['wheel', { before: wheel, after: { ...wheel, slots: { red: 99, blue: 1 } } }],
    ['more', 1],
  ])('with %s as %j is refused', (field, value) => {
    expect(journalLineSchema.safeParse({ ...line, [field]: value }).success).toBe(false);
  });

  it('of a mend is taken as it was written, and refused when its wheel is none', () => {
    const {
      session: _session,
      firstRound: _first,
      rounds: _rounds,
      ended: _ended,
      wheel: _wheel,
      ...head
    } = line;
    const mend = { ...head, kind: 'mend', mend: { kind: 'skip-day' }, back: false, from: null, to: entry };
    expect(journalLineSchema.parse(mend)).toEqual(mend);
    const bad = { ...entry, wheel: { ...wheel, slots: { red: 99 } } };
    expect(journalLineSchema.safeParse({ ...mend, to: bad }).success).toBe(false);
    expect(journalLineSchema.safeParse({ ...mend, mend: { kind: 'swap', groups: ['g1'] } }).success).toBe(
      false,
    );
  });
});
