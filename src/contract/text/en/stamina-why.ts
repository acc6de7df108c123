import { assertNever } from '../../../domain/assert-never';
import type { Achieved, Why } from '../../../domain/stamina/why';
import { dayName, shortDayName } from './days';
import { countdown } from './lengths';

const length = (seconds: number): string => countdown(seconds * 1000);

/** "5:10 on Tue 9 Sept". */
const result = ({ seconds, date }: Achieved): string => `${length(seconds)} on ${shortDayName(date)}`;

/** Why a target is `target` seconds, in one sentence. */
export function whyTarget(why: Why, target: number): string {
  const to = length(target);
  switch (why.kind) {
    case 'start':
      return 'The start: there are no results yet.';
    case 'stepped-up':
      return `Up from ${length(why.from)}: met with ${result(why.result)}.`;
    case 'rebuilding':
      return `Up from ${length(why.from)}: met with ${result(why.result)}. A third of what was lost comes back each time, until it is ${length(why.to)} again.`;
    case 'waits':
      return `Met with ${result(why.result)}. It steps up ${why.until === 'week' ? 'next week' : 'on the next school day'}.`;
    case 'at-ceiling':
      return `Met with ${result(why.result)}. It is as high as it goes.`;
    case 'held':
      return `Met with ${result(why.result)}. It stays: you hold it.`;
    case 'stays':
      return `Stays at ${to}: not yet met with ${result(why.result)}.`;
    case 'stepped-back':
      return `Back to ${to}: not yet met twice in a row, ${why.results.map(result).join(' and ')}.`;
    case 'gap':
      return `Back from ${length(why.from)} to ${to}: no result since ${dayName(why.last)}.`;
    case 'set':
      return `Set by you on ${dayName(why.date)}. It was ${length(why.from)}.`;
    case 'ramp-changed':
      return `It was ${length(why.from)}: the changed start or limit has no room for that.`;
    default:
      return assertNever(why);
  }
}

/** The same in two or three words, beside the chart's line; null for what the line itself says. */
export function whyNote(why: Why): string | null {
  switch (why.kind) {
    case 'stepped-back':
      return 'stepped back';
    case 'gap':
      return 'back after a break';
    case 'set':
      return 'set by you';
    case 'ramp-changed':
      return 'new ramp';
    case 'start':
    case 'stepped-up':
    case 'rebuilding':
    case 'waits':
    case 'at-ceiling':
    case 'held':
    case 'stays':
      return null;
    default:
      return assertNever(why);
  }
}
