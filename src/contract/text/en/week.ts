import type { WhyHere } from '../../../domain/ahead/why';
import { assertNever } from '../../../domain/assert-never';
import { dayName } from './days';
import { inWords } from './lists';

/** How a reason names what it speaks of. */
export interface Names {
  readonly station: (id: string) => string;
}

/** The week and its fairness; `who` and `where` are names from the plan, lengths come in already written ("45 min"). */
export const weekText = {
  heading: (plan: string) => `Week: ${plan}`,
  of: (monday: string) => `Week of ${monday}`,
  before: 'Previous week',
  after: 'Next week',
  thisWeek: 'This week',
  caption: 'Where each group is, day by day and round by round',
  group: 'Group',
  today: 'today',
  noSchool: 'No school',
  holiday: (name: string) => (name === '' ? 'No school' : `No school: ${name}`),
  nothingSat: 'Nothing was sat',
  nothingAhead: 'No rounds left',
  cell: (who: string, day: string, round: number, where: string) =>
    `${who}, ${day}, Round ${round}: ${where}`,
  away: 'away',
  notYet: 'not in the plan then',
  gone: 'a station that is gone',
  choose: 'Choose a place in the table to see why the group is there.',
  notes: 'What changes this week',
  introduced: (day: string, where: readonly string[]) =>
    `${day}: ${inWords(where)} ${where.length === 1 ? 'is' : 'are'} introduced.`,
  joined: (day: string, where: readonly string[]) =>
    `${day}: ${inWords(where)} ${where.length === 1 ? 'joins' : 'join'} the cycle.`,
  left: (day: string, where: readonly string[]) =>
    `${day}: ${inWords(where)} ${where.length === 1 ? 'leaves' : 'leave'} the cycle.`,
  dealt: (day: string, parts: readonly string[]) => `${day}: dealt anew: ${inWords(parts)}.`,
  dealtTo: (who: string, where: string) => `${who} to ${where}`,
  dealtFrom: (who: string, from: string, where: string) => `${who} from ${from} to ${where}`,
  why: (why: WhyHere, who: string, where: string, names: Names): string => {
    switch (why.kind) {
      case 'first':
        return `${who} begin here: this is their first round.`;
      case 'next':
        return `${who} were at ${names.station(why.after.station)} before (${round(why.after)}). ${where} is next in the cycle.`;
      case 'follows':
        return `${who} were at ${names.station(why.after.station)} before (${round(why.after)}). ${where} always follows it.`;
      case 'owed':
        return `${where} always follows ${names.station(why.after)}, where ${who} were last. Their place in the cycle is at ${names.station(why.slot)} by now: they are in step again in their next round.`;
      case 'no-room':
        return `${names.station(why.owed)} should come next, but it is full. So ${who} sit at their place in the cycle and go there as soon as there is room.`;
      case 'in-step':
        return `${who} are in step again: ${where} is their place in the cycle.`;
      case 'back':
        return why.after === null
          ? `${who} were away so far. The cycle moved on meanwhile: their place in it is at ${where}.`
          : `${who} were away, and at ${names.station(why.after.station)} before that (${round(why.after)}). The cycle moved on meanwhile: their place in it is at ${where}.`;
      case 'dealt':
        return why.from === null
          ? `${who} are new: they were given a place where there is room.`
          : `The cycle or the groups changed, so places were dealt anew. ${who} were due at ${names.station(why.from)}.`;
      case 'slot':
        return `${where} is the place of ${who} in the cycle since it was changed.`;
      case 'away':
        return why.missed === null
          ? `${who} are away.`
          : `${who} are away and miss ${names.station(why.missed)}.`;
      default:
        return assertNever(why);
    }
  },
};

const round = ({
  date,
  round: number,
}: {
  readonly date: Parameters<typeof dayName>[0];
  readonly round: number;
}) => `${dayName(date)}, Round ${number}`;

export const fairnessText = {
  heading: 'Time at each station',
  until: 'Count up to',
  caption: 'Time of each group at each station: so far this school year, and by the day chosen',
  hint: (day: string) => `So far this school year, and below it by ${day} if every round counts.`,
  noTime: '0 min',
  soFar: (length: string) => `${length} so far`,
  byThen: (length: string) => `${length} by then`,
  missed: (length: string) => `missed ${length}`,
  nothing: 'No rounds yet, and none ahead.',
  even: (where: string) => `Nobody falls behind at ${where}.`,
  behind: (who: string, where: string, length: string, day: string) =>
    `${who} fall behind at ${where}: ${length} less than an even part by ${day}.`,
  swap: (who: string, other: string) => `Swap ${who} and ${other}`,
  swapNow: (who: string, other: string) => `${who} and ${other} could change places in the cycle now.`,
  swapLater: (who: string, other: string, day: string) =>
    `${who} and ${other} could change places in the cycle on ${day}, before the first round: come back here then.`,
  brings: (who: string, length: string, even: boolean) =>
    even
      ? `That gives ${who} ${length} more, which makes it even.`
      : `That gives ${who} ${length} more. More than one swap is needed.`,
  noSwap: 'No swap of two groups gives them more by then.',
};
