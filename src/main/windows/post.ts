import type { ProjectorFace } from '../../domain/view/snapshot';
import type { Frame } from './display-stage';
import { sameRect } from './geometry';
import type { Rect, ScreenInfo } from './geometry';

/** Where the display is meant to be. */
export interface Post {
  readonly frame: Frame;
  readonly screen: ScreenInfo;
  readonly bounds: Rect;
  /** The framed window is natively fullscreen; `windowed` are the bounds that it goes back to. */
  readonly full: boolean;
  readonly windowed: Rect;
}

export function samePost(a: Post, b: Post): boolean {
  return (
    a.frame === b.frame && a.screen.id === b.screen.id && sameRect(a.bounds, b.bounds) && a.full === b.full
  );
}

/** Whether it must fill its screen to the pixel. */
export const fillsScreen = (post: Post): boolean => post.frame === 'bare' || post.full;

/** What control says about the display; `post` is null while there is no screen for it. */
export function projectorFace(wanted: boolean, post: Post | null): ProjectorFace {
  if (!wanted) return { state: 'hidden', label: '' };
  if (post === null) return { state: 'no-projector', label: '' };
  const { label, bounds } = post.screen;
  return {
    state: fillsScreen(post) ? 'showing' : 'window',
    label: label === '' ? `${bounds.width} × ${bounds.height}` : label,
  };
}
