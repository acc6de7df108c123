import type { DirectionIconKind, StationColour, StationIconKind } from '../../../domain/plan/looks';
import type { VoiceLevel } from '../../../domain/plan/plan';

/** The pictures that a station's sign may have. */
const pictures: Readonly<Record<StationIconKind, string>> = {
  teacher: 'Teacher and child',
  independent: 'One pencil',
  partner: 'Two pencils',
  spelling: 'Letter tiles',
  handwriting: 'Loops on a line',
  reading: 'Open book',
  words: 'Big and small letter',
  maths: 'Plus, minus, times, equals',
  computer: 'Laptop',
  art: 'Paint palette',
  listening: 'Headphones',
  games: 'Dice',
};

/** A sign's color, and the chevrons that go with it. */
const signs: Readonly<Record<StationColour, string>> = {
  navy: 'Navy, one broad chevron',
  teal: 'Teal, three thin chevrons',
  pink: 'Pink, a pair of chevrons',
  rust: 'Rust, tiled chevrons',
  lime: 'Lime, rounded chevrons',
  plum: 'Plum, a dart',
  sky: 'Sky, zigzag chevrons',
  gold: 'Gold, dotted chevrons',
};

const directionPictures: Readonly<Record<DirectionIconKind, string>> = {
  fetch: 'Fetch',
  sit: 'Sit',
  write: 'Write',
  draw: 'Draw',
  read: 'Read',
  think: 'Think',
  talk: 'Talk',
  listen: 'Listen',
  look: 'Look',
  choose: 'Choose',
  check: 'Check',
  'put-away': 'Put away',
};

/** What schools often call the levels: offered when a level is chosen, and free to be changed. */
const voiceWords: Readonly<Record<VoiceLevel['level'], string>> = {
  0: 'silent',
  1: 'whisper',
  2: 'talk',
  3: 'presenter',
  4: 'outside',
};

/** Where a plan's stations are set up. */
export const stationsText = {
  list: 'Stations in order',
  order: 'Drag a station, or press Alt with ↑ or ↓.',
  drag: (name: string) => `Move ${name}`,
  add: 'New station',
  addButton: 'Add the station',
  none: 'Add a station to begin.',
  notInCycle: 'not in the cycle',
  remove: 'Remove station',
  removeName: (name: string) => `Remove ${name}`,

  form: (name: string) => `The station ${name}`,
  name: 'Name of the station',
  picture: 'Picture',
  pictures,
  sign: 'Sign',
  signs,
  voice: 'Voice',
  voiceLevel: (level: VoiceLevel['level']) => `Voice ${level}: ${voiceWords[level]}`,
  voiceWords,
  voiceWord: 'The word for it',

  who: 'Who comes',
  teacherLed: 'You teach here',
  limited: 'Only some groups at once',
  groupsAtOnce: 'Groups at once',
  inCycle: 'In the cycle',
  inCycleName: (name: string) => `${name} in the cycle`,
  introducedOn: 'Introduced on',
  introducedOnOf: (name: string) => `The day on which ${name} is introduced`,

  long: 'How long',
  ownLength: 'Shorter than the round',
  length: 'At most',
  floor: 'At least',
  floorHint: 'A short day never goes below this.',
  planning: 'Choose or plan first',
  planningLength: 'Choose or plan',

  directions: 'Directions',
  directionsHint: 'What the class reads on the wall.',
  directionPicture: (place: number) => `Picture of line ${place}`,
  noPicture: 'No picture',
  noPictureShort: 'None',
  directionPictures,
  materials: 'Materials',
  materialsHint: 'What lies ready. Only you see this.',
  choices: 'Choices',
  choicesHint: 'What the class may choose from.',
  line: (list: string, place: number) => `${list}, line ${place}`,
  addLine: 'One more line',
  addLineTo: (list: string) => `Add a line to ${list}`,
  removeLine: (list: string, place: number) => `Remove line ${place} of ${list}`,
  lineUp: (list: string, place: number) => `Move line ${place} of ${list} up`,

  less: (what: string) => `${what}: less`,
  more: (what: string) => `${what}: more`,
  notACount: 'Please type a whole number.',
  outside: (what: string, least: string, most: string) => `${what}: ${least} to ${most}.`,
};
