import type { DisplayFingerprint } from '../../contract/saved/settings';
import { sameRect } from './geometry';
import type { ScreenInfo } from './geometry';

/** With less in common than a like size and a like kind, two screens are not taken for the same. */
const LEAST_SCORE = 4;

/** What is remembered of a screen: its id alone changes between Electron versions and with wireless HDMI (P1). */
export function fingerprintOf({ id, label, bounds, scaleFactor, internal }: ScreenInfo): DisplayFingerprint {
  return { id, label, ...bounds, scaleFactor, internal };
}

/** The screen that is most like the remembered one; undefined when none is like it. Ties go to the first. */
export function findRemembered(
  remembered: DisplayFingerprint,
  screens: readonly ScreenInfo[],
): ScreenInfo | undefined {
  return screens
    .map((screen) => ({ screen, score: likeness(remembered, screen) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score)[0]?.screen;
}

function likeness(remembered: DisplayFingerprint, screen: ScreenInfo): number {
  const { bounds } = screen;
  const sameLabel = remembered.label !== '' && remembered.label === screen.label;
  const sameSize = remembered.width === bounds.width && remembered.height === bounds.height;
  return (
    (sameLabel ? 4 : 0) +
    (sameSize ? 2 : 0) +
    (remembered.internal === screen.internal ? 1 : 0) +
    (remembered.scaleFactor === screen.scaleFactor ? 1 : 0) +
    (remembered.id === screen.id ? 2 : 0) +
    (sameRect(remembered, bounds) ? 1 : 0)
  );
}
