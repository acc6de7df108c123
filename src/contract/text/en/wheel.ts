import type { MendRefusal } from '../../../domain/rotation/mend';

const refused: Readonly<Record<MendRefusal, string>> = {
  'no-such-group': 'That group is not here any more.',
  'no-such-station': 'That station is not in the cycle.',
  'same-group': 'Choose two different groups.',
  'no-day-to-redo': 'There is no day to do again yet.',
};

/** What the teacher reads where the wheel is set right; `who` and `where` are names from the plan. */
export const wheelText = {
  heading: 'Set the wheel right',
  why: 'When groups are not where they should be next. You see the effect before anything changes.',
  notWhileRunning: 'End the session first: then you can set the wheel right.',
  what: 'What to change',
  kinds: {
    due: 'Where a group is next',
    swap: 'Two groups change places',
    'redo-day': 'Do the last day again',
    'skip-day': 'Skip a day',
  },
  help: {
    due: 'The group goes to this station in the next round. The others keep their stations where they can.',
    swap: 'From now on each of the two goes where the other would have gone.',
    'redo-day': 'The rounds of the last day are done again, from its first one.',
    'skip-day': 'Everyone moves on as if the rounds of a whole day had been done.',
  },
  group: 'Group',
  station: 'Station',
  first: 'One group',
  second: 'The other group',
  redoOf: (day: string) => `The rounds of ${day} are done again.`,
  nothing: 'Nothing would change.',
  moved: (who: string) => `${who} will be elsewhere.`,
  caption: 'Where each group is in the next rounds, before and after',
  groupColumn: 'Group',
  was: (where: string) => `was ${where}`,
  away: 'Away',
  keepsRules: 'Every station has room, and every rule is kept.',
  hasRoom: 'Every station has room.',
  broken: (who: string, after: string, follower: string, instead: string) =>
    `${who} come from ${after} and should go to ${follower} next, but will go to ${instead}.`,
  take: 'Change it',
  changed: 'The wheel is set right. Undo takes it back.',
  refused,
};
