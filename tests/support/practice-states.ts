import type { Bar } from '../../src/domain/stamina/mark';
import { schoolDate, seconds } from '../../src/domain/units';
import type { DisplaySnapshot, Scene, StationFace } from '../../src/domain/view/snapshot';
import { after, snapshot, start, station } from './snapshots';
import type { WallState } from './wall-states';

type PracticeScene = Extract<Scene, { readonly kind: 'practice' }>;

/** The day of the practices here. */
export const today = schoolDate('2026-01-29');

/** Practices of so many seconds, `aDay` of them on each school day, the last ones on the day before `today`, or on it. */
export function barsOf(
  achieved: readonly number[],
  { aDay = 1, alsoToday = 0 }: { readonly aDay?: number; readonly alsoToday?: number } = {},
): readonly Bar[] {
  return achieved.map((each, i) => {
    const left = achieved.length - alsoToday - 1 - i;
    const day = left < 0 ? 29 : 28 - Math.floor(left / aDay);
    return {
      date: schoolDate(`2026-01-${String(day).padStart(2, '0')}`),
      seconds: each,
      met: i === 0 || each >= (achieved[i - 1] ?? 0),
    };
  });
}

/** As on the mock: nine practices from 3:00 to 7:00. */
export const growing = [180, 210, 250, 240, 300, 320, 360, 390, 420] as const;

interface Part {
  readonly target: number;
  readonly bars?: readonly Bar[];
  readonly at?: StationFace;
  readonly pausedAt?: PracticeScene['segment']['pausedAt'];
}

/** A practice that began at the zero, with a target of so many seconds. */
export const practising = (
  { target, bars = barsOf(growing), at = station(1), pausedAt = null }: Part,
  change: Partial<DisplaySnapshot> = {},
): DisplaySnapshot =>
  snapshot({
    rows: [],
    scene: {
      kind: 'practice',
      station: at,
      segment: { from: start, length: seconds(target), pausedAt },
      date: today,
      bars,
    },
    ...change,
  });

/** After a practice that achieved so many seconds. */
export const onCarpet = (
  { target, bars = barsOf(growing), at = station(1), achieved }: Part & { readonly achieved: number },
  change: Partial<DisplaySnapshot> = {},
): DisplaySnapshot =>
  snapshot({
    rows: [],
    scene: {
      kind: 'carpet',
      station: at,
      achieved: seconds(achieved),
      target: seconds(target),
      broke: achieved < target,
      date: today,
      bars,
    },
    ...change,
  });

const state = (made: DisplaySnapshot, count: number): WallState => ({ snapshot: made, at: after(count) });
const named = (name: string): StationFace => ({ ...station(1), name });
const tens = [600, 660, 700, 720, 640, 780, 840, 820, 900, 960] as const;
const shortOnes = [42, 55, 48, 70, 62, 85, 80, 95, 102, 110] as const;

/** Every state that the wall can be in for a practice, by name. */
export const practiceStates: Readonly<Record<string, WallState>> = {
  practice: state(practising({ target: 480 }), 400),
  'practice-start': state(practising({ target: 480 }, { cue: { name: 'start', at: start } }), 0),
  'practice-target': state(practising({ target: 480 }, { cue: { name: 'target', at: after(480) } }), 481),
  'practice-target-long': state(
    practising({ target: 720, bars: barsOf(tens) }, { cue: { name: 'target', at: after(720) } }),
    721,
  ),
  'practice-target-message': state(
    practising(
      { target: 480 },
      { cue: { name: 'target', at: after(480) }, overlay: { kind: 'message', text: 'Line up now' } },
    ),
    481,
  ),
  'practice-beyond': state(practising({ target: 480 }), 590),
  'practice-far-beyond': state(practising({ target: 180, bars: barsOf([120, 150]) }), 3640),
  'practice-paused': state(practising({ target: 480, pausedAt: after(400) }), 500),
  'practice-first': state(practising({ target: 180, bars: [] }), 65),
  'practice-shortest': state(practising({ target: 30, bars: barsOf(shortOnes) }), 12),
  'practice-hour': state(practising({ target: 3600, bars: barsOf(tens) }), 1275),
  'practice-after-break': state(practising({ target: 420, bars: barsOf([...growing, 600]) }), 250),
  'practice-three-a-day': state(
    practising({ target: 110, bars: barsOf(shortOnes.slice(0, 8), { aDay: 3, alsoToday: 2 }) }),
    77,
  ),
  'practice-long-name': state(
    practising({ target: 900, bars: barsOf(tens), at: named('Wide Words and Wandering') }),
    700,
  ),
  'practice-widest-name': state(
    practising({ target: 900, bars: barsOf(tens), at: named('W'.repeat(24)) }),
    700,
  ),
  'practice-spotlight': state(
    practising({ target: 480 }, { spotlight: { station: station(1), until: after(430) } }),
    410,
  ),
  'practice-two-fingers': state(practising({ target: 480 }, { overlay: { kind: 'two-fingers' } }), 410),
  carpet: state(onCarpet({ target: 480, achieved: 402 }), 500),
  'carpet-cue': state(
    onCarpet({ target: 480, achieved: 402 }, { cue: { name: 'attention', at: after(402) } }),
    403,
  ),
  'carpet-met': state(onCarpet({ target: 480, achieved: 521 }), 600),
  'carpet-first': state(onCarpet({ target: 180, achieved: 102, bars: [] }), 200),
  'carpet-long': state(
    onCarpet({ target: 720, achieved: 641, bars: barsOf(tens), at: named('Wide Words and Wandering') }),
    800,
  ),
};
