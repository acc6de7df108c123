import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bridge as getBridge } from '../shared/bridge';
import { windowAfter } from '../shared/clock/face-store';
import { openWindowClock } from '../shared/clock/window-clock';
import { App } from './App';
import { createDrawn } from './link/drawn';
import { createSnapshotStore } from './link/snapshot-store';
import { createWallStore } from './link/wall-store';
import { createSessionClock } from './time/session-clock';
import './styles/control.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

const bridge = getBridge();
const parts = { clock: await openWindowClock(bridge), after: windowAfter, pcTime: () => Date.now() };
const snapshots = createSnapshotStore(bridge);

createRoot(root).render(
  <StrictMode>
    <App
      bridge={bridge}
      snapshots={snapshots}
      clock={createSessionClock(snapshots, parts)}
      wall={createWallStore(snapshots, parts)}
      drawn={createDrawn(bridge)}
    />
  </StrictMode>,
);
