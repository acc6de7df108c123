import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { projectRoot } from '../lib/paths.mjs';
import { launch } from './launch.mjs';

const bareFolder = fileURLToPath(new URL('bare', import.meta.url));

/** @typedef {{ x: number, y: number, width: number, height: number }} Rect a window's content, in pixels */
/** @typedef {{ control: Rect, display: Rect }} Windows */
/** @typedef {import('./launch.mjs').Desk} Desk */
/** @typedef {import('./launch.mjs').Program} Program */

/**
 * Roundabout, as it was built.
 *
 * @param {Desk} desk
 * @param {string} folder
 * @param {{ data: string, plan?: object, flags?: readonly string[] }} options data names the folder in `folder` where
 *   it saves: a session that was ended with the program would go on at the next start on the same one
 * @returns {Program}
 */
export function launchOurs(desk, folder, { data, plan, flags = [] }) {
  const planFile = path.join(folder, `plan-${data}.json`);
  if (plan !== undefined) fs.writeFileSync(planFile, JSON.stringify(plan));
  return launch(desk, (events) => [
    projectRoot,
    ...['--data-dir', path.join(folder, data), '--events', events],
    ...(plan === undefined ? [] : ['--plan', planFile]),
    ...flags,
  ]);
}

/**
 * The bare app, with windows of the same size in the same places.
 *
 * @param {Desk} desk
 * @param {string} folder what Chromium saves is kept there
 * @param {{ windows: Windows, text: boolean }} options text: both windows redraw a text once a second
 * @returns {Program}
 */
export function launchBare(desk, folder, { windows, text }) {
  return launch(desk, (events) => [
    `--user-data-dir=${path.join(folder, 'bare')}`,
    bareFolder,
    `--windows=${JSON.stringify(windows)}`,
    `--events=${events}`,
    ...(text ? ['--text'] : []),
  ]);
}

/**
 * Where the windows of a running program are.
 *
 * @param {Program} program
 * @returns {Promise<Windows>}
 */
export async function windowsOf({ devTools }) {
  const place = () => ({
    x: globalThis.screenX,
    y: globalThis.screenY,
    width: globalThis.innerWidth,
    height: globalThis.innerHeight,
  });
  return {
    control: await devTools.inPage('control', place),
    display: await devTools.inPage('display', place),
  };
}
