import { round } from '../units';

/** How far a bar's point stands above its shoulders, as a part of its width. */
export const barPoint = 0.22;

/** Height of the flag over the point that it stands on, in u. */
export const flagHeight = 86;

/** A bar of the stamina chart that stands on y = `foot`, its left edge at x: the chevron points up. */
export function barPath(x: number, foot: number, width: number, height: number): string {
  const [left, middle, right] = [round(x), round(x + width / 2), round(x + width)];
  const top = round(foot - height);
  const shoulder = round(foot - height + Math.min(height, barPoint * width));
  return `M${left} ${round(foot)} V${shoulder} L${middle} ${top} L${right} ${shoulder} V${round(foot)}Z`;
}
