import { plural } from './lengths';
import { inWords } from './lists';

/** The control window before the session: the day and what can be changed in it. */
export const dayText = {
  plan: 'Plan',
  start: 'Start',
  startLeft: (left: number) => `Start the ${left === 1 ? 'round' : plural(left, 'round')} left`,
  newRun: 'New run, from Round 1',
  openRound: (round: number, day: string) =>
    `Round ${round} of ${day} was still open when its session was closed. Does it count?`,
  openRoundCounts: 'It counts',
  openRoundDoesNot: 'It does not',
  counted: (count: number) => `${plural(count, 'round')} of today's run already counted.`,
  notASchoolDay: 'No school today by your calendar. You can start all the same.',
  plannedTimes: (from: string, to: string) => `${from} to ${to}`,
  endsAt: (time: string) => `ends ${time}`,
  changes: 'Groups and times',
  groups: 'Groups',
  rounds: 'Rounds',
  each: 'Each round',
  move: 'Each move',
  less: (what: string) => `Less: ${what}`,
  more: (what: string) => `More: ${what}`,
  notALength: 'Please type minutes, like 15 or 7:30.',
  atZero: 'At zero',
  advance: 'Move on by itself',
  hold: 'Wait for me',
  stations: 'Stations in the cycle',
  inCycle: (where: string) => `${where} in the cycle`,
  groupName: (who: string) => `Name of ${who}`,
  pupilsAndAway: 'Pupils and away',
  pupilsHere: (here: number, all: number) => (all === 0 ? 'Pupils' : `${here} of ${all}`),
  pupilsName: (who: string, all: number, away: number) =>
    all === 0 ? `Pupils of ${who}` : `Pupils of ${who}: ${all - away} of ${all} here`,
  pupilsOf: (who: string) => `Pupils of ${who}`,
  addPupil: 'First name',
  addPupilButton: 'Add',
  remove: (who: string) => `Remove ${who}`,
  filled: (what: string, count: number) =>
    `${what} ${count === 1 ? 'stands' : 'stand'} in the cycle again, so that every group has a place.`,
  dealt: (parts: readonly string[]) => `Dealt anew: ${inWords(parts)}.`,
  dealtTo: (who: string, where: string) => `${who} to ${where}`,
  dealtFrom: (who: string, from: string, where: string) => `${who} from ${from} to ${where}`,
} as const;
