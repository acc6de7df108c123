import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { VoiceBubble } from '../../../../../../src/renderer/shared/art/voice/VoiceBubble';

const levels = [0, 1, 2, 3, 4] as const;
const draw = (level: (typeof levels)[number]): string =>
  renderToStaticMarkup(createElement(VoiceBubble, { level, size: 82 }));

describe('the voice bubble', () => {
  it('always carries the number', () => {
    for (const level of levels) expect(draw(level)).toContain(`>${level}</text>`);
  });

  it('has no tail when nobody speaks, and one from whisper on', () => {
    expect(levels.map((level) => draw(level).includes('V94') || draw(level).includes('L22 94'))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it('is an outline up to whisper and solid from partner talk on', () => {
    expect(levels.map((level) => draw(level).includes('fill="currentColor" stroke="currentColor"'))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('adds an arc of sound for each level above partner talk', () => {
    expect(levels.map((level) => (draw(level).match(/<path/g) ?? []).length - 1)).toEqual([0, 0, 0, 1, 2]);
  });
});
