import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { createBridge } from './bridge';

/** By then the first frame is drawn and the chimes are loaded, also on a slow PC. Milliseconds. */
const LOADED_AFTER = 5_000;

contextBridge.exposeInMainWorld('roundabout', createBridge(ipcRenderer, process.argv));

// A page of ours is loaded once: what Chromium keeps for a next time (scripts as text, fonts as files) is let go.
// No clock is read, and nothing that is shown or kept hangs on this timer.
// eslint-disable-next-line no-restricted-syntax
window.addEventListener('load', () => setTimeout(() => webFrame.clearCache(), LOADED_AFTER));
