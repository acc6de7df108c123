/**
 * What the class reads on the wall: short, warm, present tense, for a reader of seven. Times come in already written
 * ("10:05"), words and names from the plan. A list is one line each.
 */
export const displayText = {
  ready: 'Ready',
  starts: (time: string) => `Start at ${time}`,
  getReady: 'Get ready',
  getReadyLines: ['Get', 'ready'],
  moveTitle: ['Clean up', 'and move'],
  /** A move in which nobody goes anywhere. */
  stayTitle: ['Clean up', 'and stay here'],
  finishUp: 'Finish up',
  paused: 'Paused',
  held: 'One moment',
  round: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  until: (time: string) => `until ${time}`,
  away: 'away',
  nextStation: (name: string) => `Next: ${name}`,

  plan: 'plan',
  planTitle: 'Choose or plan',
  twoFingersUp: 'Two fingers up?',
  startWork: (noun: string) => `Start ${noun}.`,
  startWorkLines: (noun: string) => ['Start', `${noun}.`],
  startNow: ['Start', 'now.'],
  twoFingersPicture: 'Two raised fingers, palm to the front',

  attention: ['Stop.', 'Look.', 'Listen.'],
  oneMinute: ['1 minute', 'left'],

  target: (time: string) => `target ${time}`,
  reached: (time: string) => ['You reached', `${time}.`],
  carpet: 'Meet on the carpet',
  /** What a reader of the chart hears of it, and of each bar. */
  practices: 'Practices so far',
  practice: (time: string, met: boolean) => `${time}, ${met ? 'target met' : 'not yet'}`,
  practiceNow: (time: string, target: string) => `now ${time} of ${target}`,

  finishedAt: (time: string) => `Finished at ${time}`,
  minutes: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  ofWork: (noun: string) => `of ${noun}.`,
} as const;
