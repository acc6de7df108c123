import { expect, test } from '@playwright/test';
import { startQuietSound, type QuietSound } from '../../scripts/lib/quiet-sound.mjs';
import { orSkip } from '../support/or-skip';
import { planFileWith } from '../support/plan-file';
import { launch } from '../support/program';

/** On a real sound device that nobody hears. Faster than 10 times, chimes are only shown. */

// The planning window ends at 2:00, and the last minute begins at 3:00.
const { file } = planFileWith({ openingSeconds: 0, roundSeconds: 240 });

test('[S1] every chime of a day is loaded from the bundle and handed to the sound device', async () => {
  const sound = orSkip<QuietSound>(await startQuietSound());
  const running = await launch({ env: sound.env, args: ['--plan', file, '--rehearse', '10', '--start'] });
  const cues = () => running.events().flatMap((event) => (event.event === 'cue' ? [event] : []));
  await expect.poll(() => cues().map(({ name }) => name), { timeout: 50_000 }).toContain('move');
  await running.command({ kind: 'act', act: { name: 'attention', on: true }, by: 'control' });
  await running.command({ kind: 'act', act: { name: 'end' }, by: 'control' });
  await expect
    .poll(() => new Set(cues().map(({ name }) => name)))
    .toEqual(new Set(['start', 'planning-over', 'one-minute', 'move', 'attention', 'end']));
  expect(cues().filter(({ played }) => played === null)).toEqual([]);
  await running.close();
  sound.stop();
});
