import { emblems, groupColours, stationColours, stationIcons } from '../../src/domain/plan/looks';
import type { VoiceLevel } from '../../src/domain/plan/plan';
import { type Instant, instant, minutes, plus, seconds, timeOfDay } from '../../src/domain/units';
import type {
  ClockFace,
  DisplaySnapshot,
  Row,
  SegmentFace,
  StationFace,
} from '../../src/domain/view/snapshot';

/** The zero of every clock here: session time, main's clock and 9:30 of a rehearsal's day are tied at it. */
export const start = instant(1_000_000);

const clock: ClockFace = {
  mono: 0,
  session: start,
  rate: 1,
  wall: new Date(2026, 0, 12, 9, 30).getTime(),
};

const voices: readonly VoiceLevel[] = [
  { level: 2, word: 'talk' },
  { level: 0, word: 'silent' },
  { level: 2, word: 'talk' },
  { level: 1, word: 'whisper' },
  { level: 0, word: 'silent' },
];

const stationNames = [
  'Teacher Time',
  'Independent Writing',
  'Partner Writing',
  'Spelling Practice',
  'Handwriting',
] as const;

const choices: readonly (readonly string[])[] = [
  [],
  [
    'finish Teacher Time work',
    'write about anything',
    'notebook cover',
    'list of things I love',
    'Ideas Bin',
  ],
  [
    'share a piece and get feedback',
    'shared writing: one story, two notebooks',
    'partner writing: own pieces',
  ],
  [],
  [],
];

/** The starter plan's stations, in the order of its cycle. */
export const stations: readonly StationFace[] = stationNames.map((name, i) => ({
  id: name,
  name,
  look: { icon: stationIcons[i] ?? 'teacher', colour: stationColours[i] ?? 'navy' },
  voice: voices[i] ?? { level: 0, word: 'silent' },
  directions: ['Choose what to write.', 'Keep your pencil moving.'],
  choices: choices[i] ?? [],
}));

export const station = (index: number): StationFace => {
  const found = stations[index % stations.length];
  if (found === undefined) throw new Error('There are stations.');
  return found;
};

const groupNames = [
  ['Red Foxes', 'Foxes'],
  ['Blue Whales', 'Whales'],
  ['Green Turtles', 'Turtles'],
  ['Gold Bees', 'Bees'],
  ['Violet Owls', 'Owls'],
  ['Orange Bears', 'Bears'],
  ['Teal Hares', 'Hares'],
  ['Brown Robins', 'Robins'],
  ['Rose Fishes', 'Fishes'],
  ['Slate Frogs', 'Frogs'],
  ['Black Cats', 'Cats'],
  ['Lime Horses', 'Horses'],
] as const;

/** `count` groups of which the first is at Independent Writing, as in the second round of the starter plan. */
export function rowsOf(
  count: number,
  change: (row: Row, index: number) => Partial<Row> = () => ({}),
): readonly Row[] {
  return Array.from({ length: count }, (_, i) => {
    const [name, shortName] = groupNames[i % groupNames.length] ?? ['Group', 'Group'];
    const at = (((1 - i) % 5) + 5) % 5;
    const row: Row = {
      id: name,
      name,
      shortName,
      look: { emblem: emblems[i] ?? 'fox', colour: groupColours[i] ?? 'red' },
      away: false,
      station: station(at),
      next: station(at + 1),
      planningEnds: null,
    };
    return { ...row, ...change(row, i) };
  });
}

export const awayRow: Partial<Row> = { away: true, station: null, next: null, planningEnds: null };

export const segment = (change: Partial<SegmentFace> = {}): SegmentFace => ({
  kind: 'work',
  round: 2,
  rounds: 4,
  from: start,
  length: minutes(15),
  pausedAt: null,
  holds: false,
  ...change,
});

/** A snapshot of round 2 of the starter plan, a moment after it began. */
export const snapshot = (change: Partial<DisplaySnapshot> = {}): DisplaySnapshot => ({
  revision: 1,
  clock,
  theme: 'light',
  words: {
    workWord: 'Write',
    workNoun: 'writing',
    motto: 'Keep pencils moving, not mouths.',
    closingTitle: 'Pencils down.',
    closingWords: 'Books closed. Pencils in the pot.',
  },
  scene: { kind: 'running', segment: segment() },
  rows: rowsOf(5),
  planningFillsWall: null,
  overlay: { kind: 'none' },
  spotlight: null,
  cue: null,
  ...change,
});

/** A snapshot of one segment. */
export const running = (part: Partial<SegmentFace>, change: Partial<DisplaySnapshot> = {}): DisplaySnapshot =>
  snapshot({ scene: { kind: 'running', segment: segment(part) }, ...change });

/** The moment `count` seconds after the zero. */
export const after = (count: number): Instant => plus(start, seconds(count));

/** A state of the wall, and the second of it that is looked at. */
export interface WallState {
  readonly snapshot: DisplaySnapshot;
  readonly at: Instant;
}

const move = { kind: 'move', length: minutes(3) } as const;
const planningRows = (row: Row): Partial<Row> =>
  row.station?.id === 'Independent Writing' ? { planningEnds: after(120) } : {};
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
    idle: state(snapshot({ rows, scene: { kind: 'idle', startTime: timeOfDay('09:30') } }), 0),
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
      of({}, { rows: rowsOf(groups, together), spotlight: { station: station(1), until: null } }),
      133,
    ),
    'spotlight-partner': state(of({}, { spotlight: { station: station(2), until: after(200) } }), 133),
    move: state(of(move), 128),
    'move-cue': state(of(move, { cue: { name: 'move', at: start } }), 1),
    'move-paused': state(of({ ...move, pausedAt: after(10) }), 128),
    'move-long': state(of({ ...move, length: minutes(12) }), 0),
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
