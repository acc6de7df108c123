/** The least and the most that a figure or text of a plan may be; the editor and the check share them. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

export const numberLimits = {
  rounds: { least: 1, most: 12 },
  roundSeconds: { least: 60, most: 10_800 },
  moveSeconds: { least: 0, most: 1800 },
  openingSeconds: { least: 0, most: 3600 },
  closingSeconds: { least: 0, most: 3600 },
  privateWarningSeconds: { least: 0, most: 10_800 },
  warningSeconds: { least: 0, most: 10_800 },
  capacity: { least: 1, most: 12 },
  stationSeconds: { least: 1, most: 10_800 },
  floorSeconds: { least: 1, most: 10_800 },
  planningSeconds: { least: 0, most: 1800 },
  rampSeconds: { least: 10, most: 10_800 },
  rampStep: { least: 1, most: 3600 },
  age: { least: 3, most: 18 },
  shortestRoundSeconds: { least: 60, most: 10_800 },
  practiceSeconds: { least: 1, most: 10_800 },
} as const satisfies Record<string, Limits>;
export type NumberField = keyof typeof numberLimits;

/** The most letters of a text; a name may not be empty, but for a holiday's or a term's. */
export const textLimits = {
  planName: 48,
  stationName: 24,
  groupName: 24,
  shortName: 12,
  pupilName: 24,
  workWord: 12,
  workNoun: 16,
  closingTitle: 16,
  holidayName: 48,
  termName: 48,
} as const satisfies Record<string, number>;
export type TextField = keyof typeof textLimits;

export const mostGroups = 12;
/** In one group. */
export const mostPupils = 99;
export const mostSlots = 24;
export const mostStations = 99;
export const mostHolidays = 400;
export const mostTerms = 24;

/** Letters as a reader counts them, so that an accent written apart is not a letter of its own. */
export const lettersIn = (text: string): number => [...text.normalize('NFC')].length;
