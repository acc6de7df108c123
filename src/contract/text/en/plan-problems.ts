import { assertNever } from '../../../domain/assert-never';
import type { Limits, NumberField, TextField } from '../../../domain/plan/limits';
import type { Plan } from '../../../domain/plan/plan';
import type { Named, PlanProblem } from '../../../domain/plan/problem';
import { fullDate, weekdayNames } from './days';
import { plural, stopwatch } from './lengths';
import { called } from './plan-calendar';

/** The figures of a plan, as they stand at the start of a sentence. */
const figures: Readonly<Record<NumberField, string>> = {
  rounds: 'The number of rounds',
  roundSeconds: 'The length of a round in seconds',
  moveSeconds: 'The length of a move in seconds',
  openingSeconds: 'The length of the opening in seconds',
  closingSeconds: 'The length of the closing in seconds',
  privateWarningSeconds: 'The private warning in seconds before the end',
  warningSeconds: 'The warning in seconds before the end',
  capacity: 'The number of groups at once',
  stationSeconds: 'The longest time in seconds',
  floorSeconds: 'The shortest time in seconds',
  planningSeconds: 'The planning window in seconds',
  rampSeconds: 'A length of the ramp in seconds',
  rampStep: 'The step of the ramp in seconds',
  age: 'The age of the class in years',
  shortestRoundSeconds: 'The shortest round in seconds',
  practiceSeconds: 'The length of a result in seconds',
};

const texts: Readonly<Record<TextField, string>> = {
  planName: 'the name of the plan',
  stationName: 'the name of a station',
  groupName: 'the name of a group',
  shortName: 'the short name of a group',
  pupilName: 'the name of a pupil',
  workWord: 'the work word',
  workNoun: 'the word for the minutes',
  closingTitle: 'the title of the last screen',
  holidayName: 'the name of a day off',
  termName: 'the name of a term',
};

const named: Readonly<Record<Named | 'short-name', string>> = {
  station: 'station',
  group: 'group',
  pupil: 'pupil',
  'short-name': 'short name',
};

const starting = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence for what makes a plan unusable; stations and groups go by the names that they have in `plan`. */
export function planProblem(problem: PlanProblem, plan: Plan): string {
  const nameIn = (things: readonly { readonly id: string; readonly name: string }[], id: string): string => {
    const name = things.find((candidate) => candidate.id === id)?.name.trim();
    return name === undefined || name === '' ? `"${id}"` : name;
  };
  const station = (id: string): string => nameIn(plan.stations, id);
  switch (problem.kind) {
    case 'no-groups':
      return 'The plan has no groups: it needs at least one.';
    case 'too-many-groups':
      return `The plan has ${problem.groups} groups: at most ${problem.most} can be shown.`;
    case 'too-many-pupils':
      return `${nameIn(plan.groups, problem.group)} has ${problem.pupils} pupils: at most ${problem.most} are possible.`;
    case 'too-many-stations':
      return `The plan has ${problem.stations} stations: at most ${problem.most} are possible.`;
    case 'no-station-in-cycle':
      return 'No station is in the cycle: it needs at least one.';
    case 'cycle-too-long':
      return `The cycle has ${problem.slots} slots: at most ${problem.most} are possible.`;
    case 'unknown-station-in-cycle':
      return `Slot ${problem.slotNumber} of the cycle names the station "${problem.station}", which the plan does not have.`;
    case 'unknown-station-in-rule':
      return `Rule ${problem.ruleNumber} names the station "${problem.station}", which the plan does not have.`;
    case 'empty-id':
      return `A ${named[problem.of]} has an empty id.`;
    case 'doubled-id':
      return `Two ${named[problem.of]}s have the same id, "${problem.id}".`;
    case 'doubled-name':
      return `The ${named[problem.of]} "${problem.name}" stands twice: each needs a name of its own.`;
    case 'empty-text':
      return `${starting(texts[problem.field])} is empty.`;
    case 'text-too-long':
      return `"${problem.text}" has ${problem.letters} letters: ${texts[problem.field]} may have at most ${problem.most}.`;
    case 'number':
      return numberProblem(problem, problem.station === null ? null : station(problem.station));
    case 'weekday-number':
      return `${figures[problem.field]} on ${weekdayNames[problem.weekday]} is ${problem.value}: ${within(problem)}`;
    case 'finish-before-start': {
      const day = problem.weekday === null ? '' : ` on ${weekdayNames[problem.weekday]}`;
      return `The session${day} starts at ${problem.startTime}, so it cannot finish by ${problem.finishBy}.`;
    }
    case 'rule-follows-itself':
      return `${station(problem.station)} cannot follow itself.`;
    case 'two-followers':
      return `Only one station can follow ${station(problem.after)}, not both ${problem.followers.map(station).join(' and ')}.`;
    case 'rule-broken':
      return `${station(problem.follower)} always follows ${station(problem.after)}, but slot ${problem.slotNumber} of the cycle has ${station(problem.found)} there.`;
    case 'cycle-cannot-hold-groups':
      return `${station(problem.limited)} takes ${plural(problem.capacity, 'group')} at once, so ${plural(problem.groups, 'group')} need a cycle of ${problem.needed} slots, and it cannot be filled to that.`;
    case 'ramp-at-teacher-led':
      return `${station(problem.station)} is teacher-led, so its minutes do not grow: it cannot have a ramp.`;
    case 'goal-below-start':
      return `The goal of ${station(problem.station)} (${stopwatch(problem.goal * 1000)}) is below its start (${stopwatch(problem.start * 1000)}).`;
    case 'ceiling-below-start':
      return `${station(problem.station)} starts at ${stopwatch(problem.start * 1000)}, so it cannot stay at or below ${stopwatch(problem.ceiling * 1000)}.`;
    case 'no-weekdays':
      return 'The plan has no weekdays: it needs at least one.';
    case 'too-many-terms':
      return `The plan has ${problem.terms} terms: at most ${problem.most} are possible.`;
    case 'term-not-a-date':
      return `The term "${problem.name}" has "${problem.text}", which is not a date.`;
    case 'term-backward':
      return `The term "${problem.name}" ends (${fullDate(problem.to)}) before it begins (${fullDate(problem.from)}).`;
    case 'terms-overlap':
      return `The terms "${called(problem.first)}" and "${called(problem.second)}" overlap: the one ends on ${fullDate(problem.first.to)}, and the other begins on ${fullDate(problem.second.from)}.`;
    case 'holiday-not-a-date':
      return `The day off "${problem.name}" has "${problem.text}", which is not a date.`;
    case 'too-many-holidays':
      return `The plan has ${problem.holidays} entries of days off: at most ${problem.most} are possible.`;
    case 'holiday-backward':
      return `The day off "${problem.name}" ends (${fullDate(problem.to)}) before it begins (${fullDate(problem.from)}).`;
    default:
      return assertNever(problem);
  }
}

function numberProblem(problem: Extract<PlanProblem, { kind: 'number' }>, station: string | null): string {
  const where = station === null ? '' : ` at ${station}`;
  return `${figures[problem.field]}${where} is ${problem.value}: ${within(problem)}`;
}

const within = ({ least, most }: Limits): string => `it must be a whole number from ${least} to ${most}.`;

export const planProblemsText = { sentence: planProblem };
