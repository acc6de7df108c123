/** The plain question after a gap. Times and lengths come in already written. */
export const questionText = {
  slept: (lost: string) => `The PC slept ${lost}.`,
  stalled: (lost: string) => `The PC stood still for ${lost}.`,
  restarted: (lost: string) => `Roundabout was closed for ${lost}.`,
  where: (what: string, left: string) => `${what} had ${left} left. How does it go on?`,
  whereCounted: (what: string, counted: string) => `${what} had counted ${counted}. How does it go on?`,
  carryOn: (left: string) => `Carry on at ${left}`,
  onAt: (what: string, counted: string) => `${what} goes on at ${counted}`,
  count: (lost: string) => `Count the ${lost}`,
  until: (what: string, time: string) => `${what} until ${time}`,
  left: (what: string, left: string) => `${what}, ${left} left`,
  past: (what: string) => `past the end of ${what}`,
  over: 'the session is over',
  nextRound: 'Go to the next round',
  end: 'End',
} as const;
