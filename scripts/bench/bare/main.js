// The least Electron app with two windows, for `npm run bench` to measure Roundabout beside: no preload, no messages, no
// library. Arguments: --windows=JSON (both windows' content, in pixels), --text (redraws a text once a second),
// --events=FILE (one line when the display can be seen, in the form of docs/events.md).
import { BrowserWindow, Menu, app } from 'electron';
import { appendFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} name */
const argument = (name) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';

const page = path.join(import.meta.dirname, 'page.html');

/** @param {'control' | 'display'} role */
function open(role) {
  const window = new BrowserWindow({
    ...JSON.parse(argument('windows'))[role],
    useContentSize: true,
    frame: role === 'control',
    enableLargerThanScreen: true,
    show: false,
    // Only names the process, for the bench to tell the two apart.
    webPreferences: { additionalArguments: [`--roundabout-role=${role}`] },
  });
  window.once('ready-to-show', () => {
    window.showInactive();
    if (role !== 'display') return;
    const at = new Date().toISOString();
    appendFileSync(argument('events'), `${JSON.stringify({ event: 'display', state: 'shown', at })}\n`);
  });
  void window.loadFile(page, { query: { role, text: String(process.argv.includes('--text')) } });
}

Menu.setApplicationMenu(null);
void app.whenReady().then(() => {
  open('control');
  open('display');
});
