import { useLayoutEffect, useState } from 'react';
import type { Bridge } from '../../contract/channels';
import type { ControlSnapshot } from '../../domain/view/snapshot';
import { Notices } from './chrome/Notices';
import { RehearsalBanner } from './chrome/RehearsalBanner';
import { TopBar } from './chrome/TopBar';
import { DayScreen } from './day/DayScreen';
import { useShortcuts } from './keyboard/use-shortcuts';
import { Announcer } from './link/SaidHere';
import { SenderProvider } from './link/sender';
import type { SnapshotStore } from './link/snapshot-store';
import { useSnapshot } from './link/snapshot-store';
import { LiveScreen } from './live/LiveScreen';
import { useActs } from './live/use-acts';
import type { WallSource } from './live/Wall';
import { WallContext } from './live/Wall';
import { ClockContext } from './time/clock-context';
import type { SessionClock } from './time/session-clock';

interface AppProps {
  readonly bridge: Bridge;
  readonly snapshots: SnapshotStore;
  readonly clock: SessionClock;
  readonly wall: WallSource;
}

/** The teacher's window. */
export function App({ bridge, snapshots, clock, wall }: AppProps) {
  const snapshot = useSnapshot(snapshots);
  return (
    <ClockContext value={clock}>
      <WallContext value={wall}>
        <SenderProvider bridge={bridge}>
          <Today snapshot={snapshot} />
          <Announcer />
        </SenderProvider>
      </WallContext>
    </ClockContext>
  );
}

/** One screen in two states: before the session, and in it. */
function Today({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const acts = useActs('acts');
  useShortcuts({ undo: snapshot.undo === null ? null : () => acts.undo('keyboard') });
  const idle = snapshot.display.scene.kind === 'idle';
  const [hadSession, setHadSession] = useState(!idle);
  if (!idle && !hadSession) setHadSession(true);
  const { theme } = snapshot.display;
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('dark', theme === 'dark');
  }, [theme]);
  return (
    <div className="control">
      <TopBar snapshot={snapshot} />
      <RehearsalBanner rehearsal={snapshot.rehearsal} />
      <Notices notices={snapshot.notices} />
      {idle ? (
        <DayScreen snapshot={snapshot} afterSession={hadSession} />
      ) : (
        <LiveScreen snapshot={snapshot} />
      )}
    </div>
  );
}
