import type { GroupColour } from '../../../../domain/plan/looks';
import type { EmblemTones } from './emblem-drawing';

/** Most colours take the usual details; the darkest and the palest name their own in tokens.css. */
export const emblemTones = (colour: GroupColour): EmblemTones => ({
  body: `var(--gr-${colour})`,
  dark: `var(--gr-${colour}-dark, var(--e-ink))`,
  pale: `var(--gr-${colour}-pale, var(--e-pale))`,
  beak: `var(--gr-${colour}-beak, var(--e-beak))`,
});
