import type { ReactNode } from 'react';

/** The tones of one emblem, as CSS colours. All but `body` are details that lie on the body and stand out from it. */
export interface EmblemTones {
  readonly body: string;
  readonly dark: string;
  readonly pale: string;
  readonly beak: string;
}

/** One shape of a silhouette: closed and filled, or drawn with a line of `stroke` units, or both. */
export interface SilhouetteShape {
  readonly d: string;
  readonly stroke: number;
  readonly filled: boolean;
}

/** An animal on a grid of 120 x 120 that looks right, the way its group goes, or straight ahead. */
export interface EmblemDrawing {
  /** The outline that the die-cut edge follows. */
  readonly silhouette: readonly SilhouetteShape[];
  /** Whether ink goes round the animal, so that pale colours need no edge on a light ground. */
  readonly inkOutline?: true;
  readonly draw: (tones: EmblemTones) => ReactNode;
}

/** Details that lie on a detail of known tone, whatever the colour of the group. */
export const ink = 'var(--e-ink)';
export const pale = 'var(--e-pale)';

export const solid = (d: string, stroke = 0): SilhouetteShape => ({ d, stroke, filled: true });
export const line = (d: string, stroke: number): SilhouetteShape => ({ d, stroke, filled: false });
