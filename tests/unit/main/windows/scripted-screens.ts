import type { DisplayFingerprint } from '../../../../src/contract/saved/settings';
import type { ProjectorFace } from '../../../../src/domain/view/snapshot';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { createDisplayKeeper } from '../../../../src/main/windows/display-keeper';
import type { DisplayStage, StageEvents } from '../../../../src/main/windows/display-stage';
import type { Rect, ScreenInfo } from '../../../../src/main/windows/geometry';
import type { Screens, ScreenSign } from '../../../../src/main/windows/screens';

export const screen = (
  id: number,
  bounds: Rect,
  { workArea = bounds, ...rest }: Partial<ScreenInfo> = {},
): ScreenInfo => ({ id, label: `Screen ${id}`, scaleFactor: 1, internal: false, ...rest, bounds, workArea });

export const laptop = screen(
  1,
  { x: 0, y: 0, width: 1366, height: 768 },
  { internal: true, label: 'Laptop' },
);
export const projector = screen(2, { x: 1366, y: 0, width: 1920, height: 1080 }, { label: 'Projector' });
export const side = screen(3, { x: -2560, y: 0, width: 2560, height: 1440 }, { label: 'Side' });
export const both = [laptop, projector];

interface Options {
  readonly screens: readonly ScreenInfo[];
  readonly remembered?: DisplayFingerprint | null;
  /** What the system makes of the bounds that it is told; as told, if not given. */
  readonly system?: (wanted: Rect, time: number) => Rect;
}

/** The keeper on a port: a scripted list of screens, and a window that does, or does not do, as it is told. */
function scriptedKeeper({ screens, remembered = null, system = (wanted) => wanted }: Options) {
  const clock = createSimulatedClocks();
  let list = screens;
  let sign: (why: ScreenSign) => void = () => undefined;
  let events: StageEvents | null = null;
  let control: Rect = { x: 0, y: 0, width: 1024, height: 700 };
  const window = { bounds: control, visible: false, frame: 'none', full: false, raised: false, plain: false };
  const told: string[] = [];
  const states: string[] = [];
  const faces: ProjectorFace[] = [];
  const remember: DisplayFingerprint[] = [];
  const logged: string[] = [];
  let failed = 0;
  let broughtUp = 0;
  let moves = 0;

  const place = (bounds: Rect): void => {
    moves += 1;
    window.bounds = system(bounds, moves);
  };
  const stage: DisplayStage = {
    open: (frame, bounds, options) => {
      told.push('open');
      moves = 0;
      Object.assign(window, { frame, visible: false, full: false, plain: options?.plain === true });
      place(bounds);
    },
    show: () => {
      told.push('show');
      window.visible = true;
      events?.shown();
    },
    hide: () => {
      if (window.visible) told.push('hide');
      window.visible = false;
    },
    move: (bounds) => {
      told.push('move');
      place(bounds);
    },
    setFull: (on) => {
      window.full = on;
    },
    raise: (on) => {
      window.raised = on;
    },
    bounds: () => window.bounds,
    listen: (to) => {
      events = to;
    },
  };
  const port: Screens = {
    all: () => list,
    primary: () => list[0] ?? laptop,
    onSign: (hear) => {
      sign = hear;
    },
  };
  const keeper = createDisplayKeeper({
    screens: port,
    stage,
    control: { bounds: () => control, bringUp: () => (broughtUp += 1) },
    clock,
    remembered,
    onState: (state, why) => states.push(`${state} ${why}`),
    onFace: (face) => faces.push(face),
    onRemember: (fingerprint) => remember.push(fingerprint),
    onFailed: () => (failed += 1),
    log: (sentence) => logged.push(sentence),
  });

  return {
    keeper,
    clock,
    window,
    told,
    states,
    faces,
    remember,
    logged,
    failed: () => failed,
    broughtUp: () => broughtUp,
    /** Changes the list of screens, with the events that the system makes of it, and lets it settle. */
    become: (now: readonly ScreenInfo[], signs: readonly ScreenSign[] = ['screen-changed']) => {
      list = now;
      for (const why of signs) sign(why);
      clock.pass(2_000);
    },
    /** Changes the list of screens without a word. */
    becomeSilently: (now: readonly ScreenInfo[]) => {
      list = now;
    },
    sign: (why: ScreenSign) => sign(why),
    moveControl: (bounds: Rect) => {
      control = bounds;
      keeper.controlMoved();
    },
    /** Moves the window behind the keeper's back. */
    drift: (bounds: Rect) => {
      window.bounds = bounds;
    },
    press: (key: 'F11' | 'Escape') => events?.key(key),
    close: () => events?.closed(),
    crash: () => {
      window.visible = false;
      events?.gone('crashed');
      clock.pass(1_000);
    },
  };
}

/** A display that shows on the projector, all of it settled. */
export const presenting = (options: Partial<Options> = {}) => shown({ screens: both, ...options });

/** A display in a window on the teacher's screen, all of it settled. */
export const inOneWindow = () => shown({ screens: [laptop] });

function shown(options: Options) {
  const desk = scriptedKeeper(options);
  desk.keeper.show('start');
  desk.clock.pass(2_000);
  return desk;
}
