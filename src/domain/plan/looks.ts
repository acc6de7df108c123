/** The closed sets of pictures and colours that stations and groups choose from (mocks' visual language). */

export const stationIcons = [
  'teacher',
  'independent',
  'partner',
  'spelling',
  'handwriting',
  'reading',
  'words',
  'maths',
  'computer',
  'art',
  'listening',
  'games',
] as const;
export type StationIconKind = (typeof stationIcons)[number];

/** Each station colour is bound to a chevron pattern of its own, so that colour is never the only sign. */
export const stationColours = ['navy', 'teal', 'pink', 'rust', 'lime', 'plum', 'sky', 'gold'] as const;
export type StationColour = (typeof stationColours)[number];

/** What a line of directions asks of the class, for those who cannot read it yet. */
export const directionIcons = [
  'fetch',
  'sit',
  'write',
  'draw',
  'read',
  'think',
  'talk',
  'listen',
  'look',
  'choose',
  'check',
  'put-away',
] as const;
export type DirectionIconKind = (typeof directionIcons)[number];

export const emblems = [
  'fox',
  'whale',
  'turtle',
  'bee',
  'owl',
  'bear',
  'hare',
  'robin',
  'fish',
  'frog',
  'cat',
  'horse',
] as const;
export type EmblemKind = (typeof emblems)[number];

export const groupColours = [
  'red',
  'blue',
  'green',
  'gold',
  'violet',
  'orange',
  'teal',
  'brown',
  'rose',
  'slate',
  'black',
  'lime',
] as const;
export type GroupColour = (typeof groupColours)[number];

export interface StationLook {
  readonly icon: StationIconKind;
  readonly colour: StationColour;
}

export interface GroupLook {
  readonly emblem: EmblemKind;
  readonly colour: GroupColour;
}
