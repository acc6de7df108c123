import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { groupColours, stationColours } from '../../../../../src/domain/plan/looks';

const css = readFileSync(
  fileURLToPath(new URL('../../../../../src/renderer/shared/styles/tokens.css', import.meta.url)),
  'utf8',
);

type Tokens = ReadonlyMap<string, string>;

const declared = (block: string): Tokens =>
  new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

const light = declared(css.slice(0, css.indexOf('.dark {')));
const dark: Tokens = new Map([...light, ...declared(css.slice(css.indexOf('.dark {')))]);

/** The colour that a token stands for, through any `var()`. */
function colour(tokens: Tokens, name: string): string {
  const value = tokens.get(name) ?? '';
  const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  const found = alias === undefined ? value : colour(tokens, alias);
  if (!/^#[0-9a-f]{6}$/.test(found)) throw new Error(`${name} is no colour: "${found}"`);
  return found;
}

/** WCAG 2.x relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.x contrast of two tokens. */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [luminance(colour(tokens, one)), luminance(colour(tokens, other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['--ground-work', '--ground-plan', '--ground-move', '--ground-done'] as const;

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s theme', (theme, tokens) => {
  it.each(grounds)('has ink of 12:1 and second ink of 7:1 on %s', (ground) => {
    expect(contrast(tokens, '--ink', ground)).toBeGreaterThanOrEqual(12);
    expect(contrast(tokens, '--ink-2', ground)).toBeGreaterThanOrEqual(7);
  });

  it('shows the disk at 3:1 or better on its plate, and the next sign on the work ground', () => {
    expect(contrast(tokens, '--time', '--time-track')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, '--time', '--time-track-move')).toBeGreaterThanOrEqual(3);
    for (const ground of grounds) expect(contrast(tokens, '--time', ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, '--ghost', '--ground-work')).toBeGreaterThanOrEqual(3);
  });

  it.each(stationColours)('keeps the mark on a %s field at 4.5:1 and its edge and lane at 3:1', (station) => {
    expect(contrast(tokens, `--st-${station}-mark`, `--st-${station}`)).toBeGreaterThanOrEqual(4.5);
    const edge = theme === 'dark' ? '--key' : `--st-${station}-deep`;
    for (const ground of grounds) expect(contrast(tokens, edge, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, `--st-${station}-lane`, '--ground-move')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, `--st-${station}-step`, '--ground-move')).toBeGreaterThan(
      contrast(tokens, `--st-${station}-lane`, '--ground-move'),
    );
  });

  it.each(stationColours)('shows the %s bars of earlier practices at 3:1 wherever they stand', (station) => {
    for (const ground of ['--ground-work', '--ground-done', '--paper-2']) {
      expect(contrast(tokens, `--st-${station}-bar`, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(groupColours)('keeps a %s emblem, or the edge round it, at 3:1 on every ground', (group) => {
    const edge = theme === 'dark' ? '--key' : `--gr-${group}-edge`;
    const outline = tokens.has(edge) && tokens.get(edge) !== 'initial' ? edge : `--gr-${group}`;
    for (const ground of grounds) expect(contrast(tokens, outline, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(groupColours)('keeps the details on a %s body apart from it', (group) => {
    const detail = tokens.has(`--gr-${group}-dark`) ? `--gr-${group}-dark` : '--e-ink';
    expect(contrast(tokens, detail, `--gr-${group}`)).toBeGreaterThanOrEqual(2);
  });
});

describe('the control window', () => {
  it.each([
    ['--sheet', '--brand', 7],
    ['--sheet', '--brand-deep', 7],
    ['--brand', '--brand-tint', 7],
    ['--ink-2', '--brand-tint', 7],
    ['--ink-2', '--warn', 7],
    ['--ink-2', '--sheet', 7],
    ['--late', '--paper', 7],
    ['--late', '--sheet', 7],
    ['--warn-line', '--warn', 3],
    ['--edge', '--paper', 3],
    ['--edge', '--sheet', 3],
    ['--ok', '--paper', 3],
  ] as const)('shows %s on %s at %i:1 or better', (one, other, least) => {
    expect(contrast(light, one, other)).toBeGreaterThanOrEqual(least);
  });
});
