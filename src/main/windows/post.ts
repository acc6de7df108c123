import type { ProjectorFace } from '../../domain/view/snapshot';
import type { DisplayFingerprint } from '../../contract/saved/settings';
import type { Frame } from './display-stage';
import { sameRect } from './geometry';
import type { Rect, ScreenInfo } from './geometry';
import { choosePlacement, inReach } from './placement';

/** Where the display is meant to be. */
export interface Post {
  readonly frame: Frame;
  readonly screen: ScreenInfo;
  readonly bounds: Rect;
  /** The framed window is natively fullscreen; `windowed` are the bounds that it goes back to. */
  readonly full: boolean;
  readonly windowed: Rect;
}

export interface AimParts {
  readonly screens: readonly ScreenInfo[];
  readonly control: Rect;
  /** The screen that the teacher last had the display on. */
  readonly remembered: DisplayFingerprint | null;
  /** Where it was meant to be so far; null to choose afresh. */
  readonly post: Post | null;
  /** Where the window is. */
  readonly window: Rect;
}

/** Where the display belongs, given the screens that there are; null when there is none. */
export function aim({ screens, control, remembered, post, window }: AimParts): Post | null {
  const here = screens.find((screen) => screen.id === post?.screen.id);
  // It stays on its screen, even if that is the only one left: the class is looking at it, and Esc gives it back.
  if (post?.frame === 'bare' && here !== undefined) return { ...post, screen: here, bounds: here.bounds };
  const placement = choosePlacement(screens, control, remembered);
  if (placement === null) return null;
  const { kind, screen, bounds } = placement;
  if (kind === 'fullscreen') return { frame: 'bare', screen, bounds, full: false, windowed: bounds };
  if (post?.frame === 'framed' && inReach(window, screens)) {
    return { ...post, screen, bounds: post.full ? screen.bounds : post.bounds };
  }
  return { frame: 'framed', screen, bounds, full: false, windowed: bounds };
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
