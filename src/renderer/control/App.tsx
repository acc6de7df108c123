import { lazy, Suspense, useLayoutEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Bridge } from '../../contract/channels';
import type { PageFault } from '../../contract/page-fault';
import { text } from '../../contract/text';
import { assertNever } from '../../domain/assert-never';
import type { ControlSnapshot } from '../../domain/view/snapshot';
import { Notices } from './chrome/Notices';
import { RehearsalBanner } from './chrome/RehearsalBanner';
import { ScreenGuard } from './chrome/ScreenGuard';
import { TopBar } from './chrome/TopBar';
import { views, type View } from './chrome/Views';
import { DayScreen } from './day/DayScreen';
import { putBackFirst } from './keyboard/undo-first';
import { useShortcuts } from './keyboard/use-shortcuts';
import { BridgeContext } from './link/query';
import { Announcer, SaidHere } from './link/SaidHere';
import { SenderProvider } from './link/sender';
import type { SnapshotStore } from './link/snapshot-store';
import { useSnapshot } from './link/snapshot-store';
import { LiveScreen } from './live/LiveScreen';
import { useActs } from './live/use-acts';
import type { WallSource } from './live/Wall';
import { WallContext } from './live/Wall';
import { PlanDrop } from './plan-file/PlanDrop';
import { ClockContext } from './time/clock-context';
import type { SessionClock } from './time/session-clock';

// Loaded when first opened: what the day does not need is not in its memory.
const PlanScreen = lazy(async () => ({ default: (await import('./plan/PlanScreen')).PlanScreen }));
const StaminaScreen = lazy(async () => ({
  default: (await import('./stamina/StaminaScreen')).StaminaScreen,
}));
const WeekScreen = lazy(async () => ({ default: (await import('./week/WeekScreen')).WeekScreen }));

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
    <I18nProvider locale={text.locale}>
      <ClockContext value={clock}>
        <WallContext value={wall}>
          <BridgeContext value={bridge}>
            <SenderProvider bridge={bridge} newest={snapshots.read}>
              <Screens snapshot={snapshot} onFault={(fault) => bridge.report('page:fault', fault)} />
              {/* Outside the tabs, which draw what is in them twice to count their panels: a file is taken once. */}
              <PlanDrop snapshot={snapshot} />
              <Announcer />
            </SenderProvider>
          </BridgeContext>
        </WallContext>
      </ClockContext>
    </I18nProvider>
  );
}

interface ScreensProps {
  readonly snapshot: ControlSnapshot;
  /** A screen failed. */
  readonly onFault: (fault: PageFault) => void;
}

/** Today, in two states: before the session, and in it. Beside it the plan, the week, and how stamina grows. */
function Screens({ snapshot, onFault }: ScreensProps) {
  const acts = useActs('acts');
  useShortcuts({
    undo: () => {
      if (!putBackFirst() && snapshot.undo !== null) acts.undo('keyboard');
    },
    redo: snapshot.redo === null ? null : () => acts.redo('keyboard'),
  });
  const idle = snapshot.display.scene.kind === 'idle';
  const [hadSession, setHadSession] = useState(!idle);
  if (!idle && !hadSession) setHadSession(true);
  const [view, setView] = useState<View>('today');
  const { theme } = snapshot.display;
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('dark', theme === 'dark');
  }, [theme]);
  return (
    <Tabs
      className="control"
      selectedKey={view}
      onSelectionChange={(key) => {
        const chosen = views.find((one) => one === key);
        if (chosen !== undefined) setView(chosen);
      }}
    >
      <TopBar snapshot={snapshot} />
      <RehearsalBanner rehearsal={snapshot.rehearsal} />
      <Notices notices={snapshot.notices} />
      <SaidHere place="dropped-file" />
      <main className="view-panel">
        {/* The id of a panel is made once: another screen is another panel. */}
        <TabPanel key={view} id={view} className="view-panel">
          <ScreenGuard onFault={onFault}>
            {view === 'today' ? (
              idle ? (
                <DayScreen snapshot={snapshot} afterSession={hadSession} />
              ) : (
                <LiveScreen snapshot={snapshot} />
              )
            ) : (
              <Suspense fallback={<div aria-busy />}>
                <Chosen view={view} snapshot={snapshot} onToday={() => setView('today')} />
              </Suspense>
            )}
          </ScreenGuard>
        </TabPanel>
      </main>
    </Tabs>
  );
}

interface ChosenProps {
  readonly view: Exclude<View, 'today'>;
  readonly snapshot: ControlSnapshot;
  readonly onToday: () => void;
}

function Chosen({ view, snapshot, onToday }: ChosenProps) {
  switch (view) {
    case 'plan':
      return <PlanScreen snapshot={snapshot} />;
    case 'week':
      return <WeekScreen key={snapshot.plan.id} snapshot={snapshot} />;
    case 'stamina':
      return <StaminaScreen key={snapshot.plan.id} snapshot={snapshot} onPractice={onToday} />;
    default:
      return assertNever(view);
  }
}
