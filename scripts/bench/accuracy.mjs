import { SetupError } from '../lib/console.mjs';
import { pause } from './launch.mjs';
import { cuePlan, SETTLE } from './plans.mjs';
import { launchOurs } from './programs.mjs';
import { endRecording, startRecording } from './recorder.mjs';
import { judgeSeconds, secondsDue } from './shown-seconds.mjs';

/** @typedef {import('./launch.mjs').Event} Event */

const MOST_DAYS = 366;

/**
 * @typedef {object} Accuracy
 * @property {readonly number[]} cueErrors how far from its instant each sound was handed to the audio device, in
 *   milliseconds on the session's clock
 * @property {Readonly<Record<string, number>>} unplayed cues that were only shown, by the reason
 * @property {import('./shown-seconds.mjs').Seconds} seconds
 * @property {number} tieError how wrong the instants of shown seconds may be, in milliseconds
 */

/**
 * Runs sessions full of cues in real time, one after the other, and holds what was seen and sounded against the
 * session's clock. `--rehearse 1 --days` strings the sessions together; the clock runs at its real speed, cues sound,
 * and with `--keep` all is saved as on a real day.
 *
 * @param {import('./launch.mjs').Desk} desk
 * @param {string} folder
 * @param {number} minutes
 * @returns {Promise<Accuracy>}
 */
export async function measureAccuracy(desk, folder, minutes) {
  const { plan, daySeconds } = cuePlan();
  const days = Math.min(MOST_DAYS, Math.ceil((minutes * 60) / daySeconds) + 1);
  const flags = ['--start', '--rehearse', '1', '--keep', '--days', String(days)];
  const program = launchOurs(desk, folder, { data: 'accuracy', plan, flags });
  await program.event(({ event }) => event === 'segment-started');
  // Sound opens when the first frame is on the wall; in class a session does not start in that same second.
  await pause(SETTLE * 1000);
  await program.devTools.inPage('display', startRecording);
  await pause(minutes * 60_000);
  const recording = await program.devTools.inPage('display', endRecording);
  const events = program.events();
  await program.end();

  const due = secondsDue(events, recording);
  if (due.length === 0) throw new SetupError('No whole segment was seen: give the bench more minutes.');
  return {
    ...cuesIn(events.filter(({ due }) => due >= recording.from && due <= recording.until)),
    seconds: judgeSeconds(due, recording.shown),
    tieError: recording.error,
  };
}

/**
 * @param {readonly Event[]} events
 * @returns {Pick<Accuracy, 'cueErrors' | 'unplayed'>}
 */
export function cuesIn(events) {
  const cues = events.filter(({ event }) => event === 'cue');
  /** @type {Record<string, number>} */
  const unplayed = {};
  for (const { played, why } of cues) if (played === null) unplayed[why] = (unplayed[why] ?? 0) + 1;
  return {
    cueErrors: cues.flatMap(({ played, due }) => (played === null ? [] : [Math.abs(played - due)])),
    unplayed,
  };
}
