import type { ActName } from '../../../domain/session/acts';
import type { PlanEdit } from '../../edit';
import type { PlanAct } from '../../saved/history';
import { plural } from './lengths';
import { inWords } from './lists';

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
  'drop-rounds': 'leaving rounds out',
  away: 'who is away',
  'let-chime': 'letting it chime',
  broke: 'that stamina broke',
  answer: 'the answer',
};

/** What each edit is called when it is taken back. */
const edits: Readonly<Record<PlanEdit['name'], string>> = {
  'change-plan': 'the change of the plan',
  'set-weekdays': 'the school days',
  'set-holidays': 'the change of the days off',
  'set-terms': 'the change of the terms',
  timings: 'the new times',
  'add-station': 'the new station',
  'remove-station': 'removing a station',
  'change-station': 'the change of a station',
  'move-station': 'the order of stations',
  'in-cycle': 'the stations',
  'set-cycle': 'the new cycle',
  'with-repair': 'the change and what it needed',
  'group-count': 'how many groups',
  'add-group': 'the new group',
  'remove-group': 'removing a group',
  'rename-group': 'the new name',
  'change-group': 'the change of a group',
  'move-group': 'the order of groups',
  'add-pupil': 'the new pupil',
  'remove-pupil': 'removing a pupil',
  'rename-pupil': 'the new name',
  'move-pupil': 'the other group of a pupil',
  'import-pupils': 'the class list',
  'balance-groups': 'making groups even',
  'group-away': 'who is away',
  'pupil-away': 'who is away',
  'short-day': 'the short day',
};

/** What is done with whole plans, and with the wheel. */
const planActs: Readonly<Record<PlanAct, string>> = {
  'new-plan': 'the new plan',
  'duplicate-plan': 'the copy of a plan',
  'archive-plan': 'putting a plan away',
  'unarchive-plan': 'taking a plan out',
  'import-plan': 'the plan from a file',
  'mend-wheel': 'the change of the wheel',
  'set-target': 'the new target',
  'hold-target': 'holding the target, or letting it go',
  'edit-result': 'the change of a result',
  'delete-result': 'removing a result',
  'add-result': 'the new result',
  'join-cycle': 'joining the cycle',
};

export const acts = {
  names,
  takenBack: (what: string): string => `Taken back: ${what}.`,
  madeAgain: (what: string): string => `Made again: ${what}.`,
  nothingToMakeAgain: 'There is nothing to make again.',
  nothingToTakeBack: 'There is nothing to take back.',
  replacedBeforeUndo: (what: string): string => `Could not take back ${what}: the plan was replaced since.`,
  replacedBeforeRedo: (what: string): string => `Could not make ${what} again: the plan was replaced since.`,
  notNow: 'That is not possible right now.',
  offerIsOld: 'Something has changed since this was worked out. Look at it again.',
  edits: { ...edits, ...planActs },
  /** What was done, where it was not in the open plan. */
  inPlan: (what: string, plan: string): string => `${what} (${plan})`,
  /** `gone` are names of groups. */
  pupilsMoved: (gone: readonly string[], pupils: number): string =>
    `${inWords(gone)} had ${plural(pupils, 'pupil')}: ${pupils === 1 ? 'the pupil is in another group' : 'they are in the other groups'} now. Undo takes it back.`,
  openRoundFirst: 'Say on Today first whether the open round counts: then you can set the wheel right.',
  notWhileRunning: 'End the session first: then you can change this.',
  notWhileDone: 'Press “Back to today” on Today first: then you can change this.',
  noSuchPlan: 'That plan is not here any more.',
  noSuchGroup: 'That group is not here any more.',
  noSuchPupil: 'That pupil is not here any more.',
  noSuchStation: 'That station is not here any more.',
  noSuchMark: 'That result is not here any more.',
  roundStays: 'The length of a round follows from the session and stays.',
  ledHere: (station: string): string => `You teach at ${station}: its minutes do not grow.`,
  noRamp: (station: string): string => `The minutes of ${station} do not grow yet: give it a ramp first.`,
  notThatLong: (least: string, most: string): string => `A length is from ${least} to ${most}.`,
  notYetThere: 'That day is still to come.',
  planNameTaken: (name: string, isAway: boolean): string =>
    `There is another plan “${name}”${isAway ? ', which was put away' : ''}: each needs a name of its own.`,
  lastPlan: 'This is the only plan that is left: make another first.',
  planOpened: (name: string): string => `Opened: ${name}.`,
};
