/** Where a plan's times are set up. */
export const timesText = {
  everyDay: 'Every day',
  rounds: 'Rounds',
  each: 'Each round',
  move: 'Each move',
  opening: 'Opening',
  closing: 'Closing',
  start: 'Starts at',
  finishBy: 'Finish by',
  noFinish:
    'Leave it empty for no such time. Nothing is ended by it: you see beforehand when a day would be too long.',
  takes: (length: string, from: string, to: string) => `All of it takes ${length}: ${from} to ${to}.`,
  tooLong: (length: string, by: string) => `That is ${length} more than there is until ${by}.`,

  warnings: 'Before a round ends',
  warnsYou: 'You are warned',
  warnsClass: 'The class is warned',
  warningsHint: 'How long before the end. 0:00 is never; a round needs three times as long for its warning.',
  atZero: 'When a round is over',

  ownDays: 'Other times on a weekday',
  ownDaysHint: 'What you change for a weekday is for that weekday alone.',
  forDay: (day: string) => `Times on ${day}`,
  asEveryDay: (field: string) => `${field} as every day`,
  asEveryDayShort: 'As every day',
  /** What the mark beside a weekday means. */
  differsMark: '* has times of its own.',
  differs: (day: string) => `${day}, with times of its own`,

  less: (what: string) => `${what}: less`,
  more: (what: string) => `${what}: more`,
  notACount: 'Please type a whole number.',
  notALength: 'Please type minutes, like 15 or 7:30.',
  notATime: 'Please type a time like 9:30.',
  outside: (what: string, least: string, most: string) => `${what}: ${least} to ${most}.`,
};
