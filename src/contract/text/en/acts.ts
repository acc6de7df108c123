import type { ActName } from '../../../domain/session/acts';

/** What each act is called when it is taken back: "Taken back: the pause." */
const names: Readonly<Record<ActName | 'start', string>> = {
  start: 'the start',
  pause: 'the pause',
  resume: 'resuming',
  plus: 'the extra time',
  minus: 'the shorter time',
  next: 'going on',
  back: 'going back',
  jump: 'the jump',
  restart: 'the restart',
  hold: 'waiting at zero',
  end: 'the end',
  attention: 'the signal',
  'two-fingers': 'the two fingers',
  blank: 'the blank screen',
  message: 'the message',
  show: 'the directions',
  fit: 'the shorter rounds',
  away: 'who is away',
  'let-chime': 'letting it chime',
  answer: 'the answer',
};

export const acts = {
  names,
  takenBack: (what: string): string => `Taken back: ${what}.`,
  nothingToTakeBack: 'There is nothing to take back.',
  notNow: 'That is not possible right now.',
  edits: {
    'group-count': 'how many groups',
    'rename-group': 'the new name',
    timings: 'the new times',
    'in-cycle': 'the stations',
    'add-pupil': 'the new pupil',
    'remove-pupil': 'removing a pupil',
    'group-away': 'who is away',
    'pupil-away': 'who is away',
  },
  notWhileRunning: 'End the session first: then you can change this.',
  noSuchPlan: 'That plan is not here any more.',
  noSuchGroup: 'That group is not here any more.',
  noSuchPupil: 'That pupil is not here any more.',
  noSuchStation: 'That station is not here any more.',
  planOpened: (name: string): string => `Opened: ${name}.`,
};
