import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bridge } from '../shared/bridge';
import { windowAfter } from '../shared/clock/face-store';
import { followMain } from '../shared/clock/follow-main';
import { openWindowClock } from '../shared/clock/window-clock';
import { App } from './App';
import { followFocus } from './keyboard/focus-source';
import { isForControl, openSnapshotStore } from './link/snapshot-store';
import { createSessionClock } from './time/session-clock';
import { once } from './link/once';
import { commitDrafts } from './link/open-drafts';
import './styles/control.css';

async function start(page: HTMLElement): Promise<void> {
  const main = bridge();
  const clock = await openWindowClock(main);
  const [snapshots, store] = await Promise.all([
    openSnapshotStore(main),
    followMain(main, (snapshot) => (isForControl(snapshot) ? snapshot.display : null), clock),
  ]);
  const session = createSessionClock(snapshots, { clock, after: windowAfter, pcTime: () => Date.now() });
  // The preview is built anew for each screen, but the window is drawn for the first time once.
  const wall = { store, onDrawn: once(() => main.report('window:drawn', null)) };
  createRoot(page).render(
    <StrictMode>
      <App bridge={main} snapshots={snapshots} clock={session} wall={wall} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the control window.');
followFocus(window);
// The last moment at which main hears the page: what stands in a field when the window closes is not lost.
window.addEventListener('beforeunload', commitDrafts);
void start(root);
