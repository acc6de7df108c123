import { plural } from './lengths';

/** The controls of a practice, and what it came to. Lengths come in already written ("4:20"). */
export const practiceText = {
  label: 'Practice',
  at: (where: string) => `Practice: ${where}`,
  target: (length: string) => `Target ${length}`,
  left: (length: string) => `${length} to the target`,
  reached: (length: string) => `Target reached ${length} ago. Counting goes on.`,
  paused: 'Paused. The clock stands still.',
  broke: 'Stamina broke',
  brokeDetail: 'calls the class back quietly',
  finish: 'Finish',
  finishMet: 'the target is met',
  finishShort: 'the target is not met yet',
  carpet: 'Meet on the carpet',
  met: (achieved: string, target: string) => `${achieved} of ${target}: met.`,
  notYet: (achieved: string, target: string) => `${achieved} of ${target}: not yet.`,
  again: 'One more practice',
  done: 'Back to today',
  earlier: 'Earlier practices',
  none: 'This is the first practice.',
  start: 'Practice',
  startName: 'Start a practice',
  startItem: (where: string, target: string) => `${where}, ${target}`,
  todays: (count: number) => `${plural(count, 'practice')} today`,
  inRound: 'Stamina broke',
  inRoundName: 'Stamina broke at a station',
} as const;
