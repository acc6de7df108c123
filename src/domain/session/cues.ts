/** Everything that the room perceives at an instant: a sound with its word and icon (design section 2). */
export const cueNames = [
  'start',
  'planning-over',
  'one-minute',
  'move',
  'end',
  'attention',
  'target',
] as const;
export type CueName = (typeof cueNames)[number];
