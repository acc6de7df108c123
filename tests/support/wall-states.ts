import { type Instant, minutes, seconds, timeOfDay } from '../../src/domain/units';
import type { DisplaySnapshot, Row, SegmentFace, StationFace } from '../../src/domain/view/snapshot';
import { practiceStates } from './practice-states';
import { after, awayRow, rowsOf, running, snapshot, start, station } from './snapshots';

/** A state of the wall, and the second of it that is looked at. */
export interface WallState {
  readonly snapshot: DisplaySnapshot;
  readonly at: Instant;
}

const move = { kind: 'move', length: minutes(3) } as const;
const planningRows = (row: Row): Partial<Row> =>
  row.station?.id === 'Independent Writing' ? { planningEnds: after(120) } : {};
const stay = (row: Row): Partial<Row> => ({ from: row.station?.id ?? null, next: null });
const together = (): Partial<Row> => ({ station: station(1), next: null });

/** Every state that the wall can be in, by name, for `groups` groups. */
export function wallStates(groups: number): Readonly<Record<string, WallState>> {
  const rows = rowsOf(groups);
  const state = (made: DisplaySnapshot, at: number): WallState => ({
    snapshot: made,
    at: after(at),
  });
  const of = (part: Partial<SegmentFace>, change: Partial<DisplaySnapshot> = {}): DisplaySnapshot =>
    running(part, { rows, ...change });
  return {
    idle: state(snapshot({ rows, scene: { kind: 'idle', startTime: timeOfDay('10:00') } }), 0),
    'idle-away': state(
      snapshot({
        rows: rowsOf(groups, (_, i) => (i === 1 ? awayRow : {})),
        scene: { kind: 'idle', startTime: timeOfDay('09:30') },
      }),
      0,
    ),
    opening: state(of({ kind: 'opening', round: 0, length: minutes(2) }), 21),
    planning: state(of({}, { planningFillsWall: minutes(2), rows: rowsOf(groups, together) }), 36),
    'planning-cue': state(of({}, { planningFillsWall: minutes(2), cue: { name: 'start', at: start } }), 1),
    'planning-paused': state(of({ pausedAt: after(30) }, { planningFillsWall: minutes(2) }), 90),
    'planning-long': state(of({ length: minutes(60) }, { planningFillsWall: minutes(12) }), 36),
    'planning-row': state(of({}, { rows: rowsOf(groups, planningRows) }), 36),
    'planning-over': state(
      of({}, { rows: rowsOf(groups, planningRows), cue: { name: 'planning-over', at: after(120) } }),
      121,
    ),
    'planning-over-spotlight': state(
      of(
        {},
        {
          rows: rowsOf(groups, planningRows),
          cue: { name: 'planning-over', at: after(120) },
          spotlight: { station: station(2), until: after(200) },
        },
      ),
      121,
    ),
    'planning-over-message': state(
      of(
        {},
        {
          rows: rowsOf(groups, planningRows),
          cue: { name: 'planning-over', at: after(120) },
          overlay: { kind: 'message', text: 'Line up now' },
        },
      ),
      121,
    ),
    'planning-over-all': state(
      of({}, { planningFillsWall: minutes(2), cue: { name: 'planning-over', at: after(120) } }),
      121,
    ),
    work: state(of({}), 133),
    'work-start': state(of({}, { cue: { name: 'start', at: start } }), 1),
    'work-one-minute': state(of({}, { cue: { name: 'one-minute', at: after(840) } }), 840),
    'work-last-minute': state(of({}), 871),
    'work-away': state(of({}, { rows: rowsOf(groups, (_, i) => (i === 1 ? awayRow : {})) }), 133),
    'work-paused': state(of({ pausedAt: after(133) }), 200),
    'work-hour': state(of({ length: minutes(75) }), 0),
    'work-hours': state(of({ length: minutes(105) }), 0),
    overtime: state(of({ holds: true }), 912),
    spotlight: state(
      of(
        {},
        {
          rows: rowsOf(groups, together),
          planningFillsWall: minutes(2),
          spotlight: { station: station(1), until: null },
        },
      ),
      133,
    ),
    'spotlight-partner': state(of({}, { spotlight: { station: station(2), until: after(200) } }), 133),
    move: state(of(move), 128),
    'move-cue': state(of(move, { cue: { name: 'move', at: start } }), 1),
    'move-paused': state(of({ ...move, pausedAt: after(10) }), 128),
    'move-long': state(of({ ...move, length: minutes(12) }), 0),
    'move-stay': state(of(move, { rows: rowsOf(groups, stay) }), 128),
    'move-stay-cue': state(of(move, { rows: rowsOf(groups, stay), cue: { name: 'move', at: start } }), 1),
    closing: state(of({ kind: 'closing', round: 4, length: minutes(2) }), 38),
    done: state(
      snapshot({ rows, scene: { kind: 'done', finishedAt: after(4020), worked: minutes(58), round: 4 } }),
      4021,
    ),
    held: state(snapshot({ rows, scene: { kind: 'held', round: 2, remaining: seconds(312) } }), 0),
    blank: state(of({}, { overlay: { kind: 'blank' } }), 133),
    attention: state(
      of({}, { overlay: { kind: 'attention' }, cue: { name: 'attention', at: after(132) } }),
      133,
    ),
    message: state(
      of({}, { overlay: { kind: 'message', text: 'Bring your notebook to the carpet at the bell.' } }),
      133,
    ),
    'message-short': state(of({}, { overlay: { kind: 'message', text: 'Line up now' } }), 133),
    'message-long': state(
      of(
        {},
        {
          overlay: {
            kind: 'message',
            text: 'Today we share our best sentence with the class next door, so read yours to a friend first and pick one.',
          },
        },
      ),
      133,
    ),
    'two-fingers': state(of({}, { overlay: { kind: 'two-fingers' } }), 133),
    ...practiceStates,
  };
}

const stationNamed = (face: StationFace | null, name: string): StationFace | null =>
  face === null ? null : { ...face, name };

/** The same state with one long group name, one long station name, and the longest words that a plan may have. */
export function withLongNames({ snapshot: made, at }: WallState): WallState {
  const rows = made.rows.map((row, i) => ({
    ...row,
    name: i === 0 ? 'Wonderful Woodpecker Two' : row.name,
    shortName: i === 0 ? 'Woodpeckers' : row.shortName,
    station: i === 1 ? stationNamed(row.station, 'Wide Words and Wandering') : row.station,
  }));
  const words = {
    workWord: 'Mathematics.',
    workNoun: 'experimentation',
    motto: made.words.motto,
    closingTitle: 'Everything away.',
    closingWords: 'Books closed. Pencils in the pot. Chairs under tables.',
  };
  return { snapshot: { ...made, rows, words }, at };
}

/** The same state with every name and word as long and as wide as letters can make it. */
export function withWideNames({ snapshot: made, at }: WallState): WallState {
  const wide = 'W'.repeat(24);
  const rows = made.rows.map((row) => ({
    ...row,
    name: wide,
    shortName: wide.slice(12),
    station: stationNamed(row.station, wide),
  }));
  const words = {
    ...made.words,
    workWord: wide.slice(12),
    workNoun: wide.slice(8),
    closingTitle: wide.slice(8),
  };
  return { snapshot: { ...made, rows, words }, at };
}
