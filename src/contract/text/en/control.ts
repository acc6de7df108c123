import { dayText } from './control-day';
import { questionText } from './control-question';
import { dateFieldText } from './date-field';
import { plural } from './lengths';
import { inWords } from './lists';
import { planText } from './plan';
import { practiceText } from './practice';
import { shortDayText } from './short-day';
import { staminaText } from './stamina';
import { fairnessText, weekText } from './week';
import { wheelText } from './wheel';

/**
 * What the teacher reads in the control window. Times and lengths come in already written ("10:37", "13 min"); `who` and
 * `where` are names from the plan.
 */
export const controlText = {
  title: 'Roundabout',
  notReached: 'That did not get through. Please try again.',

  views: {
    label: 'Screens',
    today: 'Today',
    plan: 'Plan',
    week: 'Week',
    stamina: 'Stamina',
    broken: 'This screen could not be shown. The others, and the session, go on.',
    tryAgain: 'Try again',
  },
  plan: planText,
  week: weekText,
  fairness: fairnessText,
  wheel: wheelText,
  stamina: staminaText,
  practice: practiceText,
  dateField: dateFieldText,

  classSees: 'The class sees',
  percent: (value: number) => `${value} %`,
  roundOf: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  round: (round: number) => `Round ${round}`,
  rounds: (numbers: readonly number[]) =>
    numbers.length === 1 ? `Round ${numbers[0]}` : `Rounds ${inWords(numbers.map(String))}`,
  segment: {
    opening: 'Getting ready',
    move: 'Clean up and move',
    closing: 'Closing',
    practice: 'Practice',
    carpet: 'Meet on the carpet',
    held: 'One moment',
    planning: 'Choose or plan',
    idle: 'Ready',
    done: 'Finished',
    paused: 'Paused',
  },
  overlay: {
    blank: 'Blank screen',
    attention: 'Attention signal',
    twoFingers: 'Two fingers',
    message: 'Message',
  },

  status: {
    label: 'Status',
    display: 'Display',
    showing: 'showing',
    window: 'in a window',
    hidden: 'hidden',
    noProjector: 'no projector',
    showDisplay: 'Show display',
    hideDisplay: 'Hide display',
    fullscreen: 'Fullscreen',
    leaveFullscreen: 'Leave fullscreen',
    displayMenu: 'What to do with the display',
    noProjectorYet: 'No projector yet: the display will appear when one is connected.',
    chime: 'Chime',
    chimeMuted: 'muted',
    chimeSilent: 'cannot be heard',
    chimeSilentWhy: 'This PC gives no sound. Every chime still shows on the display.',
    volume: 'Volume',
    mute: 'Mute the chimes',
    dark: 'Dark',
    darkName: 'Dark theme',
    clock: 'The time is',
  },

  rehearsal: {
    label: 'Rehearsal',
    saved: (rate: number) => `Rehearsal, ${faster(rate)}. It is saved like a real day.`,
    notSaved: (rate: number) => `Rehearsal, ${faster(rate)}. Nothing is saved.`,
  },
  notices: 'Notices',
  dismissThis: (sentence: string) => `Dismiss: ${sentence}`,

  acts: {
    label: 'Controls',
    pause: 'Pause',
    resume: 'Resume',
    plusOne: '1 min',
    plusOneName: 'One minute more',
    minusOne: '1 min',
    minusOneName: 'One minute less',
    next: 'Next',
    finish: 'Finish',
    back: 'Back',
    backName: 'Back to the start of the round before',
    attention: 'Attention',
    blank: 'Blank',
    twoFingers: 'Two fingers',
    message: 'Message',
    directions: 'Directions',
    directionsName: 'Show directions of a station',
    hold: 'Wait for me at zero',
    restart: 'Restart',
    restartName: 'Restart with the full length',
    end: 'End',
    endName: 'End the session now',
    undo: 'Undo',
    undoThis: (what: string) => `Undo: ${what}`,
    redo: 'Redo',
    redoThis: (what: string) => `Redo: ${what}`,
    willNotCount: (round: number) => `Round ${round} will not count yet`,
  },
  keys: {
    space: 'Space',
    enter: 'Enter',
    plus: '+',
    minus: '−',
    next: '→',
    back: '←',
    attention: 'A',
    twoFingers: 'T',
    blank: 'B',
    message: 'M',
    hold: 'H',
    extend: 'E',
    restart: 'R',
    undo: 'Ctrl Z',
    redo: 'Ctrl Y',
    fullscreen: 'F11',
  },

  messageDialog: {
    title: 'Message for the wall',
    field: 'Message',
    show: 'Show it',
    cancel: 'Cancel',
    letters: (count: number, most: number) => `${count} of ${most} letters`,
    over: (count: number) => `${plural(count, 'letter')} too long for the wall.`,
    hint: 'Short is best: the class reads it from the back of the room.',
  },

  warning: {
    label: 'Only you see this',
    chimeIn: (left: string) => `Chime in ${left}. Extend?`,
    plusOne: '+1 min',
    plusTwo: '+2 min',
    plusTwoName: 'Two minutes more',
    letChime: 'Let it chime',
    onlyYou: 'Only you see this',
    next: (what: string, left: string) => `${what} in ${left}`,
    waitsAtZero: 'Will wait for you at 0:00',
    over: (over: string) => `${over} over. Press Next when the class is ready.`,
    paused: 'Paused. The clock stands still.',
  },

  question: questionText,

  done: {
    at: (time: string) => `Finished at ${time}.`,
    counted: (counted: number, rounds: number) => `${counted} of ${plural(rounds, 'round')} counted.`,
    worked: (minutes: string, noun: string) => `${minutes} of ${noun}.`,
    close: 'Back to today',
    undoHint: 'Ended too soon? Undo takes you back into the session.',
  },

  finish: {
    finishes: (time: string) => `Finishes ${time}`,
    onTime: 'on time',
    late: (length: string) => `${length} late`,
    early: (length: string) => `${length} early`,
    fitTo: (time: string) => `Fit to ${time}`,
    fits: (rounds: string, length: string, many: boolean) =>
      many ? `${rounds} take ${length} each` : `${rounds} takes ${length}`,
    toFit: (parts: readonly string[]) => `To fit, ${inWords(parts)}.`,
    earliest: (time: string) => `The earliest end is ${time}.`,
    notATime: 'Please type a time like 10:37.',
    timePast: 'That time has passed.',
    planned: (time: string) => `planned ${time}`,
  },

  timeline: {
    label: 'The session in order',
    now: 'now',
    piece: (what: string, from: string, to: string) => `${what}, ${from} to ${to}`,
  },

  table: {
    heading: 'Who is where',
    caption: 'Stations of each group, round by round',
    group: 'Group',
    away: 'away',
    dropped: 'dropped',
    counted: 'counted',
    notCounted: 'did not count',
    jump: (round: number) => `Jump to Round ${round}`,
    limited: (rounds: string, length: string, where: string) =>
      `${rounds}: ${length}, because ${where} allows no more.`,
    withYou: 'With you now:',
    next: 'Next:',
    nobody: 'nobody',
    key: 'Stations',
  },
  jump: {
    heading: (round: number) => `If you go to Round ${round}:`,
    drops: (rounds: string) => `${rounds} will be dropped.`,
    go: (round: number) => `Go to Round ${round}`,
    stay: 'Stay',
  },

  away: {
    heading: 'Away today',
    nobody: 'Nobody.',
    add: 'Add',
    addName: 'Add who is away today',
    ofGroup: (group: string) => `of ${group}`,
    back: (who: string) => `${who} is back`,
    noPupils: 'No pupils yet. Add their first names in the table before you start.',
    here: (who: string, here: number, all: number) => `${who}: ${here} of ${all} here`,
    group: (who: string) => `${who} away today`,
    pupil: (who: string) => `${who} away today`,
    missed: 'Missed',
    missedOne: (who: string, where: string, round: number) => `${who}: ${where} (Round ${round})`,
  },

  day: dayText,
  shortDay: shortDayText,
} as const;

function faster(rate: number): string {
  return rate === 1 ? 'at normal speed' : `${rate} times faster`;
}
