import { useEffect } from 'react';
import type { Bridge } from '../../contract/channels';
import type { ControlSnapshot } from '../../domain/view/snapshot';
import { Notices } from './chrome/Notices';
import { RehearsalBanner } from './chrome/RehearsalBanner';
import { TopBar } from './chrome/TopBar';
import { DayScreen } from './day/DayScreen';
import { useShortcuts } from './keyboard/use-shortcuts';
import { DrawnContext } from './link/drawn';
import { Announcer } from './link/SaidHere';
import { SenderProvider } from './link/sender';
import type { SnapshotStore } from './link/snapshot-store';
import { useSnapshot } from './link/snapshot-store';
import type { WallStore } from './link/wall-store';
import { WallContext } from './link/wall-store';
import { LiveScreen } from './live/LiveScreen';
import { useActs } from './live/use-acts';
import { ClockContext } from './time/clock-context';
import type { SessionClock } from './time/session-clock';
import { words } from './words';

interface AppProps {
  readonly bridge: Bridge;
  readonly snapshots: SnapshotStore;
  readonly clock: SessionClock;
  readonly wall: WallStore;
  readonly drawn: () => void;
}

/** The teacher's window. */
export function App({ bridge, snapshots, clock, wall, drawn }: AppProps) {
  const snapshot = useSnapshot(snapshots);
  return (
    <ClockContext value={clock}>
      <WallContext value={wall}>
        <DrawnContext value={drawn}>
          <SenderProvider bridge={bridge}>
            {snapshot === null ? <p className="waiting">{words.waiting}</p> : <Today snapshot={snapshot} />}
            <Announcer />
          </SenderProvider>
        </DrawnContext>
      </WallContext>
    </ClockContext>
  );
}

/** One screen in two states: before the session, and in it. */
function Today({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const acts = useActs('acts');
  useShortcuts({ undo: snapshot.undo === null ? null : () => acts.undo('keyboard') });
  const { theme } = snapshot.display;
  useEffect(() => {
    document.documentElement.classList.toggle('dark', theme === 'dark');
  }, [theme]);
  return (
    <div className="control">
      <TopBar snapshot={snapshot} />
      <RehearsalBanner rehearsal={snapshot.rehearsal} />
      <Notices notices={snapshot.notices} />
      {snapshot.display.scene.kind === 'idle' ? (
        <DayScreen snapshot={snapshot} />
      ) : (
        <LiveScreen snapshot={snapshot} />
      )}
    </div>
  );
}
