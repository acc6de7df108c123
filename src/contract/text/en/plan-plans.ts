import type { StarterId } from '../../starters';

export interface StarterWords {
  readonly name: string;
  readonly about: string;
}

const starters: Readonly<Record<StarterId, StarterWords>> = {
  'writing-groups': {
    name: 'Writing Groups',
    about: 'Five writing stations: Teacher Time, on your own, with a partner, spelling, handwriting.',
  },
  'first-weeks': {
    name: 'First weeks',
    about: 'Writing Groups from the first day of school: one station to begin with, the others wait.',
  },
  'daily-5': {
    name: 'Daily 5',
    about: 'Read to Self, Work on Writing, Read to Someone, Listen to Reading, Word Work.',
  },
  'guided-reading': {
    name: 'Guided Reading',
    about: 'One group reads with you, the others read and work with words around you.',
  },
  'maths-workshop': {
    name: 'Maths Workshop',
    about: 'Teacher Time, practice, partner games, hands-on work and computers.',
  },
  blank: { name: 'Blank', about: 'One station and one group, to build from.' },
};

/** What the teacher reads where plans are kept. */
export const plansText = {
  yours: 'Your plans',
  openNow: 'Open now',
  open: 'Open',
  openName: (plan: string) => `Open ${plan}`,
  copy: 'Copy',
  copyName: (plan: string) => `Copy ${plan}`,
  save: 'Save as a file',
  saveName: (plan: string) => `Save ${plan} as a file`,
  putAway: 'Put away',
  putAwayName: (plan: string) => `Put ${plan} away`,
  away: 'Put away',
  awayHint: 'They are kept as they are.',
  takeOut: 'Take out',
  takeOutName: (plan: string) => `Take ${plan} out`,
  start: 'A new plan',
  startHint: 'It comes beside the others: nothing of yours is changed.',
  starters,
  startName: (starter: string) => `New plan from ${starter}`,
  file: 'From a file',
  choose: 'Choose a plan file',
  dropHint: 'Or drop it anywhere on this window.',
  drop: 'Drop a plan file, a class list or a calendar here',
  oneFile: 'One plan file at a time, please.',
  /** Said when a file is dropped beside an open dialog. */
  dialogOpen: 'Close what is open first, then drop the file again.',
  words: 'Name and words',
  fields: {
    name: 'Name of the plan',
    workWord: 'On the wall while they work',
    workNoun: 'What the minutes are minutes of',
    motto: 'Motto',
    closingTitle: 'Big words at the end',
    closingWords: 'The line below them',
  },
};
