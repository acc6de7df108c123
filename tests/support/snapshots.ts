import { emblems, groupColours, stationColours, stationIcons } from '../../src/domain/plan/looks';
import type { VoiceLevel } from '../../src/domain/plan/plan';
import { type Instant, instant, minutes, plus, seconds } from '../../src/domain/units';
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
  directions: [
    { icon: 'choose', text: 'Choose what to write.' },
    { icon: 'write', text: 'Keep your pencil moving.' },
  ],
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
      from: null,
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
  stations,
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
