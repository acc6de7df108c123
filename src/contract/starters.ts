/** The plans that a teacher may start from; each stands in resources/plans under its name. */
export const starterIds = [
  'writing-groups',
  'first-weeks',
  'daily-5',
  'guided-reading',
  'maths-workshop',
  'blank',
] as const;
export type StarterId = (typeof starterIds)[number];
