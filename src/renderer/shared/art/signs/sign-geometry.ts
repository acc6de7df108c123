import { round } from '../units';
import { pointDepth } from './chevron-patterns';

/** A sign is this many times as wide as it is high. */
export const signAspect = 1.74;

/** The field of a sign of height `h`: rounded on the left, a chevron point on the right. */
export function signOutline(h: number): string {
  const [w, r] = [round(signAspect * h), round(0.13 * h)];
  const shoulder = round((signAspect - pointDepth) * h);
  return `M${r} 0 H${shoulder} L${w} ${round(h / 2)} L${shoulder} ${h} H${r} Q0 ${h} 0 ${round(h - r)} V${r} Q0 0 ${r} 0Z`;
}
