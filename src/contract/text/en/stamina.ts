import type { Cadence } from '../../../domain/stamina/ramp';
import { plural } from './lengths';
import { inWords } from './lists';
import { whyNote, whyTarget } from './stamina-why';

/** When a target steps up. */
const cadences: Readonly<Record<Cadence, string>> = {
  practice: 'Each time it is met',
  'school-day': 'Once a day',
  week: 'Once a week',
};

/** The Stamina screen. Lengths come in already written ("8:00"), days as "14 January"; `where` is a station's name. */
export const staminaText = {
  why: whyTarget,
  note: whyNote,
  heading: 'Stamina',
  under: (noun: string) => `Minutes of steady ${noun}, week by week`,
  noStations: 'Add a station on Plan to begin.',
  earlier: 'Four weeks earlier',
  later: 'Four weeks later',
  now: 'Now',
  from: (first: string, last: string) => `${first} to ${last}`,
  today: 'Today',
  key: { planned: 'target', met: 'met', notYet: 'not yet', ahead: 'forecast' },
  noSchool: 'No school',

  stations: 'Stations',
  ofGoal: (goal: string) => `of ${goal}`,
  chartWords: (where: string, first: string, last: string, results: number, target: string, goal: string) =>
    `${where}, ${first} to ${last}: ${plural(results, 'result')}, target today ${target}, goal ${goal}. The table below the charts has each result.`,
  targetNow: (target: string) => `target ${target}`,
  goalAbout: (goal: string, day: string) => `${goal} about ${day}`,
  noRamp: 'Its minutes do not grow.',
  led: 'You teach here: its minutes do not grow.',
  firstOn: (day: string) => `First practice on ${day}.`,
  notIntroduced: 'Not introduced yet.',

  side: {
    label: (where: string) => `Stamina at ${where}`,
    targetToday: 'Target today',
    best: (length: string) => `Longest so far: ${length}`,
    grow: 'Let its minutes grow',
    stop: 'Stop: its minutes do not grow',
    ramp: 'How it grows',
    start: 'Start',
    step: 'Step up',
    goal: 'Goal',
    ceiling: 'Never above',
    ceilingOwn: 'A limit other than the goal',
    cadence: 'Steps up',
    cadences,
    hold: 'No step up until I say so',
    set: 'Set the target',
    reaches: (noun: string, goal: string, day: string) =>
      `At this pace the class does ${goal} of ${noun} about ${day}.`,
    reached: (goal: string) => `The goal of ${goal} is reached.`,
    open: {
      held: 'It stays where it is: you hold it.',
      ceiling: 'It is never above its limit, which is below the goal.',
      later: 'At this pace the goal is not reached within a year.',
    },
    inCycle: 'In the cycle.',
    ready: (shortest: string) =>
      `Its target has reached ${shortest}: it joins the cycle on the next school day. If you took it out, it stays out.`,
    notReady: (shortest: string) => `It joins the cycle when its target reaches ${shortest}.`,
    join: 'Put it in the cycle now',
    dealt: (parts: readonly string[]) => `Then places are dealt anew: ${inWords(parts)}.`,
    nobodyDealt: 'Nobody is dealt anew.',
    noRoom: 'The cycle has no room for it, or a rule keeps it out: look at Plan, Cycle.',
    startPractice: (target: string) => `Start a practice of ${target}`,
    notNow: 'A session stands on Today: end it first.',
  },

  introduce: {
    label: 'Introductions',
    ready: (where: string) => `Ready to introduce ${where}`,
    because: (where: string, lengths: readonly string[]) =>
      `${where}: ${inWords(lengths)} in the last ${lengths.length}.`,
    needs: (where: string, by: string, length: string) =>
      `Next comes ${where}: when the class kept going at ${by} for ${length} or more, three times in a row.`,
    on: (day: string) => `Introduce on ${day}`,
    tomorrow: 'Introduce tomorrow',
    notYet: 'Not yet',
    planned: (where: string, day: string) => `${where} is introduced on ${day}.`,
    first: 'The first station to practice.',
  },

  results: {
    heading: (where: string) => `Results at ${where}`,
    none: 'No results in these weeks.',
    caption: 'Each result with its target, and what it did to the next',
    day: 'Day',
    what: 'What',
    target: 'Target',
    achieved: 'Achieved',
    outcome: 'Result',
    next: 'What it did',
    remove: 'Remove',
    kinds: {
      practice: 'Practice',
      round: 'Round',
      broke: 'Stamina broke in a round',
      set: 'Target set by you',
      hold: 'Held by you',
      release: 'Let go by you',
    },
    met: 'met',
    notYet: 'not yet',
    edited: 'entered by you',
    achievedOn: (what: string, day: string) => `Achieved: ${what}, ${day}`,
    removeOf: (what: string, day: string) => `Remove: ${what}, ${day}`,
    hint: 'Type over a length, or drag its dot, to put it right. Undo takes it back. Rounds come from the log and stay.',
    notALength: 'Please type minutes and seconds, like 4:30.',
    outside: (least: string, most: string) => `A result is from ${least} to ${most}.`,
    addLabel: 'A practice done without the program',
    addLength: 'How long the class kept going',
    addHint: '4:30',
    add: 'Add it',
  },

  class: {
    heading: 'For the whole plan',
    age: 'Age of the class',
    years: (age: number) => plural(age, 'year'),
    noAge: 'Not said',
    ageHint: 'It sets the goal of a new ramp, and when the next station can be introduced.',
    shortest: 'Shortest round',
    shortestHint: 'A new station joins the cycle when its target reaches this.',
  },

  tryOut: {
    heading: 'Try out a whole term',
    hint: 'How a new class would fare if it met so many of ten targets at each station. Nothing is saved.',
    rate: (where: string) => `Of 10 at ${where}`,
    practices: 'Practices a day',
    run: 'Try it out',
    caption: 'What each station comes to by the end of the term',
    station: 'Station',
    starts: 'First practice',
    joins: 'In the cycle',
    goal: 'Reaches its goal',
    end: 'Target at the end',
    never: 'not this term',
    until: (day: string) => `About a term: 60 school days, up to ${day}.`,
    notACount: 'Please type a whole number.',
    outside: (least: number, most: number) => `From ${least} to ${most}.`,
  },
} as const;
