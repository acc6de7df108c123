import type { EmblemKind, GroupColour } from '../../../domain/plan/looks';
import { plural } from './lengths';
import { inWords } from './lists';

const emblems: Readonly<Record<EmblemKind, string>> = {
  fox: 'Fox',
  whale: 'Whale',
  turtle: 'Turtle',
  bee: 'Bee',
  owl: 'Owl',
  bear: 'Bear',
  hare: 'Hare',
  robin: 'Robin',
  fish: 'Fish',
  frog: 'Frog',
  cat: 'Cat',
  horse: 'Horse',
};

const colours: Readonly<Record<GroupColour, string>> = {
  red: 'Red',
  blue: 'Blue',
  green: 'Green',
  gold: 'Gold',
  violet: 'Violet',
  orange: 'Orange',
  teal: 'Teal',
  brown: 'Brown',
  rose: 'Rose',
  slate: 'Slate',
  black: 'Black',
  lime: 'Lime',
};

/** The first few of many names, in words. */
const some = (names: readonly string[]): string =>
  names.length > 5 ? inWords([...names.slice(0, 4), `${names.length - 4} more`]) : inWords(names);

/** Groups and pupils, where the plan is set up. */
export const groupsText = {
  count: (pupils: number, groups: number) => `${plural(pupils, 'pupil')} in ${plural(groups, 'group')}`,
  pupils: (count: number) => plural(count, 'pupil'),
  here: (here: number, all: number) => `${here} of ${all} here`,
  isHere: 'here',
  noPupils: 'Names are not needed. With them you can see who is away, and make pairs.',
  addGroup: 'Add a group',
  balance: 'Make groups even',
  moveEarlier: (who: string) => `Move ${who} earlier`,
  moveLater: (who: string) => `Move ${who} later`,
  more: (who: string) => `More for ${who}`,
  removeGroup: (who: string, pupils: number) =>
    pupils === 0 ? `Remove ${who}` : `Remove ${who} with ${plural(pupils, 'pupil')}`,
  away: 'Away today',
  shortName: 'Short name',
  shortNameOf: (who: string) => `Short name of ${who}`,
  look: (who: string, emblem: EmblemKind, colour: GroupColour) =>
    `Look of ${who}: ${emblems[emblem]}, ${colours[colour]}`,
  lookTitle: (who: string) => `Look of ${who}`,
  emblem: 'Animal',
  shade: 'Shade',
  emblems,
  colours,
  alsoOf: (what: string, who: string) => `${what}, as ${who}`,
  newPupil: (who: string) => `New pupil of ${who}`,
  pupilName: (who: string) => `Name of ${who}`,
  drag: (who: string) => `Drag ${who}`,
  pupilMore: (who: string) => `Move or remove ${who}`,
  moveTo: (where: string) => `Move to ${where}`,
  remove: 'Remove',
  list: {
    open: 'Class list',
    title: 'Class list',
    field: 'Paste or type the names, one on each line',
    hint: 'Or drop a file here: lines of text, or a CSV.',
    choose: 'Choose a file',
    tooLarge: 'That file is larger than 1 MB, which no class list is. Please choose another.',
    notText: 'That file is not text. In a spreadsheet, save it as CSV first.',
    notRead: 'That file could not be read.',
    heading: 'The first line is a heading',
    firstNamesOnly: 'First names only',
    nameColumn: 'Names are in',
    groupColumn: 'Groups are in',
    share: 'No column: share out evenly',
    column: (number: number, sample: string) =>
      sample === '' ? `Column ${number}` : `Column ${number}: ${sample}`,
    joining: (count: number) => (count === 0 ? 'Nobody new yet.' : `${plural(count, 'pupil')} would join:`),
    one: (name: string, group: string | null) => (group === null ? name : `${name} (${group})`),
    known: (names: readonly string[]) => `In a group already, so left out: ${some(names)}.`,
    doubled: (names: readonly string[]) =>
      `In the list more than once: ${some(names)}. Add a letter to each, so that you can tell them apart.`,
    shortened: (names: readonly string[]) => `Too long, so made shorter: ${some(names)}.`,
    makeGroups: 'Make groups that are missing',
    newGroups: (names: readonly string[]) =>
      names.length === 1
        ? `A new group is made: ${some(names)}.`
        : `${plural(names.length, 'new group')} are made: ${some(names)}.`,
    makingWay: (names: readonly string[]) =>
      names.length === 1 ? `${some(names)} goes: nobody is in it.` : `${some(names)} go: nobody is in them.`,
    /** `most`: how many groups a plan may have, where these would be more. */
    strangeGroups: (names: readonly string[], most: number | null) =>
      `No group is called ${some(names)}: those pupils are shared out evenly.${most === null ? '' : ` With new groups there would be more than ${most}.`}`,
    tooMany: (most: number) => `That is more than the ${most} names that a plan can hold.`,
    take: (count: number) => (count === 0 ? 'Add' : `Add ${plural(count, 'pupil')}`),
    cancel: 'Cancel',
  },
};
