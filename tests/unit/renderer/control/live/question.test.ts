import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { GapCause } from '../../../../../src/domain/session/state';
import { QuestionPanel } from '../../../../../src/renderer/control/live/QuestionPanel';
import { controlSnapshotOf } from '../../../../support/control-snapshots';
import { buttonsIn, renderControl } from '../../../../support/render-control';

/** The question after a gap of `seconds` that began 100 s into Round 1. */
function asked(gap: GapCause, seconds: number): string {
  const begin = 160;
  const snapshot = controlSnapshotOf({
    now: begin + seconds,
    entries: [{ at: begin + seconds, gap, seconds }],
  });
  const { question } = snapshot;
  if (question === null) throw new Error('Nothing is asked.');
  return renderControl(createElement(QuestionPanel, { snapshot, question }));
}

describe('the question after a gap', () => {
  it('says what happened, with the numbers, and has four answers', () => {
    const markup = asked('slept', 840);
    expect(markup).toContain('The PC slept 14 min.');
    expect(markup).toContain('Round 1 had 13:20 left.');
    expect(buttonsIn(markup).map(({ name, enabled }) => [name, enabled])).toEqual([
      ['Carry on at 13:20', true],
      ['Count the 14 min', true],
      ['Go to the next round', true],
      ['End', true],
    ]);
  });

  it('says what each answer leads to', () => {
    expect(asked('slept', 840)).toContain('past the end of Round 1');
    const short = asked('slept', 200);
    expect(short).toContain('Round 1, 10:00 left');
    expect(short).toMatch(/Round 1 until \d+:\d\d/);
    expect(short).toContain('Round 2');
    expect(short).toContain('the session is over');
  });

  it('names the other causes', () => {
    expect(asked('stalled', 45)).toContain('The PC stood still for 45 s.');
    expect(asked('restarted', 90)).toContain('Roundabout was closed for 1:30.');
  });

  it('speaks up by itself', () => {
    expect(asked('slept', 840)).toContain('role="alert"');
  });
});
