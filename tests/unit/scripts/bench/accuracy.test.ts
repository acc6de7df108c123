import { expect, test } from 'vitest';

import { cuesIn } from '../../../../scripts/bench/accuracy.mjs';

const cue = (due: number, played: number | null, why?: string) => ({ event: 'cue', due, played, why });

test('a cue that sounds early is as wrong as one that sounds late', () => {
  expect(cuesIn([cue(1_000, 1_004), cue(2_000, 1_997), { event: 'saved' }]).cueErrors).toEqual([4, 3]);
});

test('cues that were only shown are no figures, but are told by their reason', () => {
  const { cueErrors, unplayed } = cuesIn([
    cue(1_000, null, 'no-output'),
    cue(2_000, null, 'no-output'),
    cue(3_000, null, 'late'),
  ]);
  expect(cueErrors).toEqual([]);
  expect(unplayed).toEqual({ 'no-output': 2, late: 1 });
});
