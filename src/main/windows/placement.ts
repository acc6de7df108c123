import type { DisplayFingerprint } from '../../contract/saved/settings';
import { findRemembered } from './fingerprint';
import { area, overlap, screenUnder } from './geometry';
import type { Rect, ScreenInfo } from './geometry';

/** What control is made for; the mocks are drawn at this size. */
const CONTROL_SIZE = { width: 1366, height: 768 };
/** Narrower or lower than this, control cannot show all that it must. */
export const CONTROL_LEAST = { width: 1024, height: 600 };
/** Where there is room, the display beside control is at least this wide. */
const DISPLAY_WIDTH = 480;
/** Between the two windows, for the frames that the system draws round them. */
const GAP = 8;
/** Smaller than this nobody can read the display at all. */
const DISPLAY_LEAST = { width: 320, height: 180 };
/** The display where there is no room beside control: its upper left corner looks out from behind. */
const DISPLAY_BEHIND = { width: 640, height: 360 };
const DISPLAY_SHAPE = 16 / 9;

/** The part of a window that it is dragged by, and how much of it must be in reach. */
const TITLE_BAR = 32;
const GRIP = { width: 120, height: 24 };

/** Where the display goes. */
export type Placement =
  /** Over the whole of a screen that control is not on. */
  | { readonly kind: 'fullscreen'; readonly screen: ScreenInfo; readonly bounds: Rect }
  /** There is one screen only: an ordinary window beside control. */
  | { readonly kind: 'window'; readonly screen: ScreenInfo; readonly bounds: Rect };

/** Null when there is no screen at all. `remembered` is the screen that the teacher last had the display on. */
export function choosePlacement(
  screens: readonly ScreenInfo[],
  control: Rect,
  remembered: DisplayFingerprint | null,
): Placement | null {
  const teachers = screenUnder(control, screens);
  if (teachers === undefined) return null;
  const others = screens.filter((screen) => screen !== teachers);
  const [first] = others.toSorted(byPromise);
  if (first === undefined) {
    return { kind: 'window', screen: teachers, bounds: besideControl(teachers.workArea, control) };
  }
  const known = remembered === null ? undefined : findRemembered(remembered, others);
  const screen = known ?? first;
  return { kind: 'fullscreen', screen, bounds: screen.bounds };
}

/** A projector is more likely than a laptop's own panel, a big screen more than a small one. */
function byPromise(a: ScreenInfo, b: ScreenInfo): number {
  return Number(a.internal) - Number(b.internal) || area(b.bounds) - area(a.bounds);
}

/** The largest 16:9 window that covers nothing of control; where that would be too small, one behind its corner. */
function besideControl(workArea: Rect, control: Rect): Rect {
  const right = workArea.x + workArea.width;
  const bottom = workArea.y + workArea.height;
  const controlRight = control.x + control.width + GAP;
  const controlBottom = control.y + control.height + GAP;
  const strips: readonly Rect[] = [
    { ...workArea, x: controlRight, width: right - controlRight },
    { ...workArea, width: control.x - GAP - workArea.x },
    { ...workArea, y: controlBottom, height: bottom - controlBottom },
    { ...workArea, height: control.y - GAP - workArea.y },
  ];
  const [best] = strips
    .map((strip) => fill(overlap(strip, workArea), control.y))
    .filter(({ width, height }) => width >= DISPLAY_LEAST.width && height >= DISPLAY_LEAST.height)
    .toSorted((a, b) => area(b) - area(a));
  if (best !== undefined) return best;
  const width = Math.min(DISPLAY_BEHIND.width, workArea.width);
  const height = Math.min(DISPLAY_BEHIND.height, workArea.height);
  return { x: right - width, y: bottom - height, width, height };
}

/** The largest 16:9 window in a strip, at the height `y` where it fits there. */
function fill(strip: Rect, y: number): Rect {
  const width = Math.floor(Math.min(strip.width, strip.height * DISPLAY_SHAPE));
  const height = Math.floor(width / DISPLAY_SHAPE);
  const lowest = strip.y + strip.height - height;
  return { x: strip.x, y: Math.max(strip.y, Math.min(y, lowest)), width, height };
}

/** Where control opens: where it stood, if its title bar can be reached there (P11); else where it is best seen. */
export function placeControl(
  screens: readonly ScreenInfo[],
  primary: ScreenInfo,
  remembered: Rect | null,
): Rect {
  if (remembered !== null && inReach(remembered, screens)) return remembered;
  const { workArea } = primary;
  const height = Math.min(CONTROL_SIZE.height, workArea.height);
  if (screens.length > 1) {
    const width = Math.min(CONTROL_SIZE.width, workArea.width);
    return {
      x: workArea.x + Math.floor((workArea.width - width) / 2),
      y: workArea.y + Math.floor((workArea.height - height) / 2),
      width,
      height,
    };
  }
  // The display will want the room beside it.
  const beside = Math.max(CONTROL_LEAST.width, workArea.width - DISPLAY_WIDTH - GAP);
  return {
    x: workArea.x,
    y: workArea.y,
    width: Math.min(CONTROL_SIZE.width, beside, workArea.width),
    height,
  };
}

/** Whether a window can be dragged: enough of its title bar is on some work area. */
export function inReach(window: Rect, screens: readonly ScreenInfo[]): boolean {
  const titleBar = { ...window, height: TITLE_BAR };
  return screens.some(({ workArea }) => {
    const seen = overlap(titleBar, workArea);
    return seen.width >= GRIP.width && seen.height >= GRIP.height;
  });
}
