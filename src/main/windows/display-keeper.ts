import type { DisplayFingerprint } from '../../contract/saved/settings';
import type { ProjectorFace } from '../../domain/view/snapshot';
import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';
import { createBoundsHolder } from './bounds-holder';
import type { DisplayStage } from './display-stage';
import { findRemembered, fingerprintOf } from './fingerprint';
import { area, overlap, screenUnder } from './geometry';
import type { Rect, ScreenInfo } from './geometry';
import { inReach } from './placement';
import { aim, fillsScreen, projectorFace, samePost } from './post';
import type { Post } from './post';
import { createReviver } from './reviver';
import type { Screens } from './screens';

/** A plug makes several events, out of order (P4): the list of screens is looked at when they are through. */
const SETTLE = millis(300);

export type DisplayState = 'shown' | 'hidden' | 'moved' | 'recreated';

export interface DisplayKeeperParts {
  readonly screens: Screens;
  readonly stage: DisplayStage;
  readonly control: {
    bounds(): Rect;
    /** Brings it back when it is hidden, and before the display when that covers it. */
    bringUp(): void;
  };
  readonly clock: Pick<PcClocks, 'after' | 'mono'>;
  /** The screen that the teacher last had the display on. */
  readonly remembered: DisplayFingerprint | null;
  readonly onState: (state: DisplayState, why: string) => void;
  readonly onFace: (face: ProjectorFace) => void;
  readonly onRemember: (screen: DisplayFingerprint) => void;
  /** The page stopped too often; a plain one stands in for it. */
  readonly onFailed: () => void;
  readonly log: (sentence: string) => void;
}

export interface DisplayKeeper {
  /** Shows the display where it belongs; always makes, moves and raises the window anew (P9). */
  show(why: string): void;
  hide(why: string): void;
  fullscreen(): void;
  leaveFullscreen(): void;
  /** F11, in whichever window it was pressed. */
  toggleFullscreen(): void;
  /** Control was moved: the display must not lie over it. */
  controlMoved(): void;
  face(): ProjectorFace;
}

/**
 * Keeps the display where the class sees it. What the teacher wants (shown or hidden) and where the window is are two
 * things: screens come and go, only the teacher changes what is wanted (P2).
 */
export function createDisplayKeeper(parts: DisplayKeeperParts): DisplayKeeper {
  const { screens, stage, control, clock } = parts;
  const holder = createBoundsHolder(stage, clock, parts.log);
  let remembered = parts.remembered;
  let wanted = false;
  /** The screen that it was on is gone: it stays hidden until another one comes, or the teacher asks for it. */
  let lost = false;
  let post: Post | null = null;
  let visible = false;
  /** What is told once the window can be seen; null while none is on its way. */
  let coming: { readonly state: DisplayState; readonly why: string } | null = null;
  let cancelSettle = (): void => undefined;
  let lastFace = projectorFace(false, null);

  const face = (): ProjectorFace => projectorFace(wanted, lost ? null : post);

  const tellFace = (): void => {
    const now = face();
    if (now.state === lastFace.state && now.label === lastFace.label) return;
    lastFace = now;
    parts.onFace(now);
  };

  /** Over everything on the projector, but never over the control window: the teacher must get at it (P5). */
  const level = (): void => {
    if (post === null) return;
    const all = screens.all();
    const apart = screenUnder(control.bounds(), all)?.id !== post.screen.id;
    stage.raise(post.frame === 'bare' && all.length > 1 && apart);
  };

  const conceal = (why: string): void => {
    holder.release();
    stage.hide();
    coming = null;
    if (!visible) return;
    visible = false;
    parts.onState('hidden', why);
  };

  const bring = (next: Post, news: NonNullable<typeof coming>): void => {
    post = next;
    visible = false;
    coming = news;
    stage.show();
    if (next.full) stage.setFull(true);
    level();
  };

  const take = (next: Post, why: string, anew: boolean): void => {
    if (visible && !anew && post?.frame === next.frame && post.screen.id === next.screen.id) {
      post = next;
      stage.move(next.bounds);
      if (fillsScreen(next)) holder.hold(next.bounds);
      parts.onState('moved', why);
      return;
    }
    // Hidden first, then made anew in its place: moved while it shows, it lies over the teacher's screen for a moment,
    // and what an earlier screen left of it, size or fullscreen, would come along (P3, P6).
    stage.hide();
    stage.open(next.frame, next.bounds);
    bring(next, { state: visible ? (anew ? 'recreated' : 'moved') : 'shown', why });
  };

  /** Whether it can be seen, or soon will be: an ordinary window may have been left where no screen is any more. */
  const isThere = (all: readonly ScreenInfo[]): boolean =>
    coming !== null || (visible && (post?.frame === 'bare' || inReach(stage.bounds(), all)));

  const settle = (why: string, { afresh = false, anew = false } = {}): void => {
    cancelSettle();
    if (!wanted) return;
    const all = screens.all();
    if (lost && all.length < 2) return;
    const next = aim({
      screens: all,
      control: control.bounds(),
      remembered,
      post: afresh || lost ? null : post,
      window: stage.bounds(),
    });
    lost = next === null;
    if (next === null) conceal(why);
    else if (anew || post === null || !samePost(post, next) || !isThere(all)) {
      if (next.frame === 'bare') remember(next.screen, anew);
      take(next, why, anew);
    } else {
      post = next;
      level();
      if (fillsScreen(next)) holder.look();
    }
    tellFace();
  };

  /** A screen that only stood in for the teacher's own is not remembered in its place (P2). */
  const remember = (screen: ScreenInfo, byTeacher: boolean): void => {
    if (!byTeacher && remembered !== null && findRemembered(remembered, [screen]) === undefined) return;
    remembered = fingerprintOf(screen);
    parts.onRemember(remembered);
  };

  const show = (why: string): void => {
    wanted = true;
    lost = false;
    reviver.forget();
    settle(why, { afresh: true, anew: true });
  };

  const hide = (why: string): void => {
    wanted = false;
    lost = false;
    conceal(why);
    tellFace();
  };

  const fullscreen = (): void => {
    if (!wanted || lost || post === null) show('fullscreen');
    if (post?.frame !== 'framed' || post.full) return;
    post = { ...post, full: true, windowed: stage.bounds(), bounds: post.screen.bounds };
    stage.setFull(true);
    holder.hold(post.bounds);
    tellFace();
  };

  const leaveFullscreen = (why: string): void => {
    if (!wanted || post === null || !fillsScreen(post)) return;
    if (post.frame === 'bare') {
      if (screens.all().length > 1) hide(why);
      else settle(why, { afresh: true });
      return;
    }
    post = { ...post, full: false, bounds: post.windowed };
    stage.setFull(false);
    holder.hold(post.bounds);
    tellFace();
  };

  const toggleFullscreen = (): void => {
    const onProjector = post?.frame === 'bare' && screens.all().length > 1;
    if (wanted && post !== null && fillsScreen(post) && !onProjector) leaveFullscreen('f11');
    else fullscreen();
  };

  const revive = (why: string, plain: boolean): void => {
    if (post === null) return;
    stage.open(post.frame, post.bounds, { plain });
    if (wanted && !lost) bring(post, { state: 'recreated', why });
  };
  const reviver = createReviver(
    clock,
    (why) => revive(why, false),
    (why) => {
      revive(why, true);
      parts.onFailed();
    },
  );

  stage.listen({
    shown: () => {
      if (post === null || coming === null) return;
      visible = true;
      parts.onState(coming.state, coming.why);
      coming = null;
      if (fillsScreen(post)) holder.hold(post.bounds);
      else if (area(overlap(post.bounds, control.bounds())) > 0) control.bringUp();
    },
    closed: () => hide('closed'),
    gone: (why) => reviver.gone(why),
    key: (key) => {
      if (key === 'F11') return toggleFullscreen();
      leaveFullscreen('esc');
      control.bringUp();
    },
  });

  screens.onSign((why) => {
    const at = post;
    if (wanted && at?.frame === 'bare' && !screens.all().some((screen) => screen.id === at.screen.id)) {
      lost = true;
      conceal('screen-removed');
      tellFace();
    }
    if (why === 'poll') return settle(why);
    cancelSettle();
    cancelSettle = clock.after(SETTLE, () => settle(why));
  });

  return {
    show,
    hide,
    fullscreen,
    leaveFullscreen: () => leaveFullscreen('leave-fullscreen'),
    toggleFullscreen,
    controlMoved: level,
    face,
  };
}
