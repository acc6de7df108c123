/**
 * A CSS length of `count` u. One u is the 1080th part of the screen's height: the display, and the preview of it, set
 * the custom property `--u`; elsewhere in the control window it is 1 px.
 */
export const units = (count: number): string => `calc(var(--u) * ${round(count)})`;

/** Two decimals: finer than a screen shows, and the same text for the same drawing every time. */
export const round = (value: number): number => Math.round(value * 100) / 100;
