import { startQuietSound } from '../lib/quiet-sound.mjs';
import { ensureSoundTools, ensureTwoScreenTools } from '../lib/system-packages.mjs';
import { startTwoScreens } from '../lib/two-screens.mjs';

/**
 * @typedef {object} Surroundings where the programs run
 * @property {import('./launch.mjs').Desk} desk
 * @property {string} screens in words
 * @property {string} sound in words: which audio device stands behind
 */

/**
 * Sets the desk for the programs that are measured. Where there is no display: a laptop and a projector of their own,
 * or else the one virtual screen. Where pulseaudio is to be had: a sound device of their own that nobody hears, since
 * the bench sounds a chime every other second.
 *
 * @param {import('../lib/prepare.mjs').Prepared} prepared
 * @returns {Promise<Surroundings>}
 */
export async function setDesk({ electron, switches, env, virtualDisplay }) {
  const { screens, env: screenEnv } =
    virtualDisplay === undefined
      ? { screens: 'the screens of this PC', env: {} }
      : await virtualScreens(virtualDisplay);
  await ensureSoundTools();
  const quiet = await startQuietSound();
  const [sound, soundEnv] =
    'unavailable' in quiet ? ["the PC's own, if any", {}] : ['a null sink of pulseaudio', quiet.env];
  return {
    desk: { electron: electron.path, switches, env: { ...env, ...screenEnv, ...soundEnv } },
    screens,
    sound,
  };
}

/**
 * @param {import('../lib/prepare.mjs').Size} single
 * @returns {Promise<{ screens: string, env: NodeJS.ProcessEnv }>}
 */
async function virtualScreens(single) {
  await ensureTwoScreenTools();
  const two = await startTwoScreens();
  if ('unavailable' in two) {
    return { screens: `one virtual, ${inWords(single)} (${two.unavailable})`, env: {} };
  }
  two.plug();
  const screens = `virtual, a laptop of ${inWords(two.laptop)} and a projector of ${inWords(two.projector)}`;
  return { screens, env: { DISPLAY: two.display } };
}

/** @param {import('../lib/prepare.mjs').Size} size */
const inWords = ({ width, height }) => `${width}x${height}`;
