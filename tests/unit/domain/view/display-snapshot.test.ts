import { describe, expect, test } from 'vitest';
import type { StationId } from '../../../../src/domain/plan/plan';
import type { DisplaySnapshot } from '../../../../src/domain/view/snapshot';
import { minutes, seconds, type Instant } from '../../../../src/domain/units';
import { aPlan, aStation } from '../../../support/plans';
import { aSetup, at, live, type Moment } from '../../../support/sessions';
import { aWorld, displayOf, windowsOf } from '../../../support/worlds';

const displayAfter = (moments: readonly Moment[], until: Instant, setup = aSetup()): DisplaySnapshot =>
  windowsOf(live(setup, moments, until).session).display;

const stations = ({ rows }: DisplaySnapshot) => rows.map(({ station }) => station?.id ?? null);
const nexts = ({ rows }: DisplaySnapshot) => rows.map(({ next }) => next?.id ?? null);

describe('the rows', () => {
  test('[T17] before a session: each group with its first station and the one after it', () => {
    const display = displayOf(aWorld({ awayGroups: ['g2'] }));
    expect(display.scene).toEqual({ kind: 'idle', startTime: '09:30' });
    expect(display.rows.map(({ id }) => id)).toEqual(['g1', 'g2', 'g3', 'g4', 'g5']);
    expect(stations(display)).toEqual(['TT', null, 'SP', 'PW', 'IW']);
    expect(nexts(display)).toEqual(['IW', null, 'HW', 'SP', 'PW']);
    expect(display.rows.map(({ away }) => away)).toEqual([false, true, false, false, false]);
  });

  test('[T17] in work: where each group is and where it goes next', () => {
    const display = displayAfter([], at(20));
    expect(stations(display)).toEqual(['IW', 'TT', 'HW', 'SP', 'PW']);
    expect(nexts(display)).toEqual(['PW', 'IW', 'TT', 'HW', 'SP']);
  });

  test('[T17] in the opening and in a move: where each group goes', () => {
    expect(stations(displayAfter([], at(0, 30)))).toEqual(['TT', 'HW', 'SP', 'PW', 'IW']);
    const move = displayAfter([], at(17));
    expect(stations(move)).toEqual(['IW', 'TT', 'HW', 'SP', 'PW']);
    expect(nexts(move)).toEqual([null, null, null, null, null]);
  });

  test('[T17] in a move after a round that did not count: the same stations again', () => {
    expect(stations(displayAfter([[at(5), { name: 'next' }]], at(6)))).toEqual([
      'TT',
      'HW',
      'SP',
      'PW',
      'IW',
    ]);
  });

  test('[T17] in a move where each group comes from, so that the class need not move when none does', () => {
    const froms = ({ rows }: DisplaySnapshot) => rows.map(({ from }) => from);
    expect(froms(displayAfter([], at(17)))).toEqual(['TT', 'HW', 'SP', 'PW', 'IW']);
    const notCounted = displayAfter([[at(5), { name: 'next' }]], at(6));
    expect(froms(notCounted)).toEqual(stations(notCounted));
    expect(froms(displayAfter([], at(20)))).toEqual([null, null, null, null, null]);
  });

  test('[design 9] every station of the cycle is told, also one that no present group is at', () => {
    const display = displayAfter([[at(20), { name: 'away', group: 'g3', away: true }]], at(20));
    expect(display.stations.map(({ id }) => id)).toEqual(['TT', 'IW', 'PW', 'SP', 'HW']);
  });

  test('[T17] in the last round nothing comes next', () => {
    expect(nexts(displayAfter([], at(60)))).toEqual([null, null, null, null, null]);
  });

  test('[A15] a group that went away has an empty row', () => {
    const display = displayAfter([[at(20), { name: 'away', group: 'g3', away: true }]], at(20));
    expect(stations(display)).toEqual(['IW', 'TT', null, 'SP', 'PW']);
    expect(display.rows[2]).toMatchObject({ away: true, next: null, planningEnds: null });
  });

  test('[T5] the rows at a station that asks for it have the end of their planning window, moved on by pauses', () => {
    const ends = ({ rows }: DisplaySnapshot) => rows.map(({ planningEnds }) => planningEnds);
    expect(ends(displayAfter([], at(2)))).toEqual([null, null, null, null, at(3)]);
    const paused: readonly Moment[] = [
      [at(2), { name: 'pause' }],
      [at(5), { name: 'resume' }],
    ];
    expect(ends(displayAfter(paused, at(5)))).toEqual([null, null, null, null, at(6)]);
    expect(ends(displayAfter([], at(17)))).toEqual([null, null, null, null, null]);
  });

  test('[T17] nothing private reaches the display', () => {
    const plan = aPlan({
      groups: aPlan().groups.map((group) => ({ ...group, pupils: [{ id: 'p1', name: 'Zebedee' }] })),
    });
    for (const until of [at(0), at(14, 30), at(17), at(80)]) {
      const display = displayAfter([], until, aSetup({ plan }));
      expect(JSON.stringify(display)).not.toContain('Zebedee');
      expect(Object.keys(display).sort()).toEqual([
        'clock',
        'cue',
        'overlay',
        'planningFillsWall',
        'revision',
        'rows',
        'scene',
        'spotlight',
        'stations',
        'theme',
        'words',
      ]);
    }
  });
});

describe('the scene', () => {
  test('[T6] while it runs: the segment from its anchors, with what was added', () => {
    expect(displayAfter([[at(4), { name: 'plus', minutes: 2 }]], at(5)).scene).toEqual({
      kind: 'running',
      segment: {
        kind: 'work',
        round: 1,
        rounds: 4,
        from: at(1),
        length: minutes(17),
        pausedAt: null,
        holds: false,
      },
    });
  });

  test('[T13] while held: what was left when the gap began, and no spotlight', () => {
    const display = displayAfter(
      [
        [at(5), { name: 'show', station: 'PW' }],
        [at(19), { name: 'gap', from: at(5, 10) }],
      ],
      at(20),
    );
    expect(display.scene).toEqual({ kind: 'held', round: 1, remaining: seconds(650) });
    expect(display.spotlight).toBeNull();
  });

  test('[T3] when it is over: when that was, and how long was worked', () => {
    const moments: readonly Moment[] = [
      [at(5), { name: 'pause' }],
      [at(8), { name: 'resume' }],
      [at(25), { name: 'end' }],
    ];
    expect(displayAfter(moments, at(30)).scene).toEqual({
      kind: 'done',
      finishedAt: at(25),
      worked: minutes(18),
      round: 2,
    });
  });

  test('[T9] the latest cue is there with its instant', () => {
    expect(displayAfter([], at(15, 2)).cue).toEqual({ name: 'one-minute', at: at(15) });
  });

  test('[A12] the overlay is there', () => {
    expect(displayAfter([[at(4), { name: 'message', text: 'Look here' }]], at(5)).overlay).toEqual({
      kind: 'message',
      text: 'Look here',
    });
  });
});

describe('planning on the whole wall', () => {
  const together = (windows: readonly number[]) => {
    const places = windows.map((planningSeconds, index) => aStation(`s${index}`, { planningSeconds }));
    const plan = aPlan({ stations: places, cycle: places.map(({ id }) => id), follows: [] });
    return aSetup({ plan });
  };

  test('[T5] while every present group has a window, until the last of them ends', () => {
    expect(displayAfter([], at(1), together([120, 60, 90, 60, 60])).planningFillsWall).toBe(minutes(2));
    expect(displayAfter([], at(1), together([120, 60, 0, 60, 60])).planningFillsWall).toBeNull();
  });

  test('[T5] an away group does not matter, and with nobody there is no planning', () => {
    const setup = together([120, 60, 0, 60, 60]);
    const absent = Object.keys(setup.wheel.slots).filter((group) => setup.wheel.slots[group] === 2);
    expect(displayAfter([], at(1), { ...setup, away: absent }).planningFillsWall).toBe(minutes(2));
    const all = Object.keys(setup.wheel.slots);
    expect(displayAfter([], at(1), { ...setup, away: all }).planningFillsWall).toBeNull();
  });

  test('[T5] only in work', () => {
    const setup = together([120, 120, 120, 120, 120]);
    expect(displayAfter([], at(0, 30), setup).planningFillsWall).toBeNull();
    expect(displayAfter([], at(17), setup).planningFillsWall).toBeNull();
  });
});

describe('the spotlight', () => {
  const oneStation = (lines: readonly string[]) => {
    const directions = lines.map((text) => ({ icon: null, text }));
    const plan = aPlan({ stations: [aStation('IW', { directions })], cycle: ['IW'], follows: [] });
    return aSetup({ plan });
  };
  const spot = (display: DisplaySnapshot): [StationId, Instant | null] | null =>
    display.spotlight === null ? null : [display.spotlight.station.id, display.spotlight.until];

  test('[T18] by itself in work while all groups are at one station that has directions', () => {
    const setup = oneStation(['Sit on your own.']);
    expect(spot(displayAfter([], at(5), setup))).toEqual(['IW', null]);
    expect(spot(displayAfter([], at(17), setup))).toBeNull();
    expect(spot(displayAfter([], at(5), oneStation([])))).toBeNull();
    expect(spot(displayAfter([], at(5)))).toBeNull();
  });

  test('[T18] [A13] what the teacher shows goes before it, for its 30 s', () => {
    const show: Moment = [at(5), { name: 'show', station: 'PW' }];
    expect(spot(displayAfter([show], at(5, 10)))).toEqual(['PW', at(5, 30)]);
    expect(spot(displayAfter([show], at(5, 30)))).toBeNull();
    expect(spot(displayAfter([[at(17), { name: 'show', station: 'PW' }]], at(17)))).toEqual([
      'PW',
      at(17, 30),
    ]);
  });
});
