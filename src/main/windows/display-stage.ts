import type { Rect } from './geometry';

/** `bare` has no title bar and cannot be dragged; `framed` is an ordinary window. */
export type Frame = 'bare' | 'framed';

export type StageKey = 'F11' | 'Escape';

export interface StageEvents {
  /** The window can be seen, after `show`. */
  readonly shown: () => void;
  /** Its close button was pressed; it is still there. */
  readonly closed: () => void;
  /** Its page is gone or does not answer. */
  readonly gone: (why: string) => void;
  readonly key: (key: StageKey) => void;
}

/** The one window that the class sees, as a port: what the keeper does to it, whatever is behind. */
export interface DisplayStage {
  /** Makes the window anew, hidden, in the place of the one before. `plain`: with nothing in it that could fail. */
  open(frame: Frame, bounds: Rect, options?: { readonly plain: boolean }): void;
  /** Makes it visible as soon as it has something to show. Takes no focus. */
  show(): void;
  hide(): void;
  move(bounds: Rect): void;
  /** Native fullscreen, for the framed window of the only screen. */
  setFull(on: boolean): void;
  /** Over every other window, or among them. */
  raise(on: boolean): void;
  bounds(): Rect;
  listen(events: StageEvents): void;
}
