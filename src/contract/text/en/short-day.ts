import { inWords } from './lists';

/** A day with less time than the plan asks for. */
export const shortDayText = {
  button: 'Short day',
  heading: 'Less time today',
  minutes: 'Minutes we have',
  finishBy: 'Finish by',
  notMinutes: 'Please type minutes, like 35.',
  fits: (time: string) => `It ends by then as it is, at ${time}.`,
  nothing: 'Nothing can be made shorter or left out any more.',
  ways: 'Ways to a short day',
  shorten: 'Shorten every round',
  leaveOut: (rounds: string, shorter: boolean) =>
    shorter ? `Leave out ${rounds}, shorten the rest` : `Leave out ${rounds}`,
  /** `parts` say how long which rounds are. */
  result: (parts: readonly string[], time: string) => `${inWords(parts)}. Ends ${time}.`,
  earliest: (parts: readonly string[], time: string) =>
    `${inWords(parts)}. Ends ${time}, which is the earliest there is.`,
  /** What becomes of a round that is left out. */
  movesOn: 'A round that is left out comes next time by itself.',
  standing: (parts: readonly string[]) => `Short day today: ${inWords(parts)}.`,
  without: (rounds: string, many: boolean) =>
    `${rounds} ${many ? 'are' : 'is'} left out and ${many ? 'come' : 'comes'} next time by ${many ? 'themselves' : 'itself'}.`,
  back: 'Whole day again',
  over: 'The short day is over.',
  /** What was left out can be sat today, when there is time again. */
  afterAll: (rounds: string) => `Have ${rounds} today after all`,
  /** While the session is paused. */
  whilePaused: 'While it is paused, rounds can only be left out. To shorten them, resume first.',
  overBy: (end: string, by: string) => `This ends ${end}. It should be over by ${by}.`,
} as const;
