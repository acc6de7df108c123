import { between, latest, plus, seconds, type Instant, type Millis } from '../units';
import type { Scene } from './snapshot';

type PracticeScene = Extract<Scene, { readonly kind: 'practice' }>;

const second = 1000;

/** What a practice shows at `now`: it counts up, in whole seconds, and past its target. */
export function practiceCount({ segment }: PracticeScene, now: Instant) {
  const { from, length, pausedAt } = segment;
  return { ...counted(between(from, latest(from, pausedAt ?? now)), length), paused: pausedAt !== null };
}

/** Whole seconds of `achieved`, and the part of `target` that was left then. */
export const counted = (achieved: Millis, target: Millis) => {
  const whole = Math.floor(achieved / second);
  return { remaining: whole, fraction: Math.min(1, Math.max(0, 1 - (whole * second) / target)) };
};

/** The next edge of a second; none while the clock stands. */
export function practiceChanges({ segment }: PracticeScene, now: Instant): readonly Instant[] {
  const { from, pausedAt } = segment;
  if (pausedAt !== null) return [];
  return [plus(from, seconds(Math.max(0, Math.floor(between(from, now) / second)) + 1))];
}
