import type { ReactNode } from 'react';
import type { StationIconKind } from '../../../../domain/plan/looks';
import { art, computer, games, listening, maths, reading, words } from './learning-icons';
import { handwriting, independent, partner, spelling, teacher } from './writing-icons';

/** Drawn in `currentColor` on a grid of 64 x 64, solid enough to be told apart from 9 m: strokes of 6 or more. */
export const stationIconShapes: Readonly<Record<StationIconKind, ReactNode>> = {
  teacher,
  independent,
  partner,
  spelling,
  handwriting,
  reading,
  words,
  maths,
  computer,
  art,
  listening,
  games,
};
