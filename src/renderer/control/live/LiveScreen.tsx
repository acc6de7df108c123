import { useState } from 'react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { AwayToday } from '../away/AwayToday';
import { Missed } from '../away/Missed';
import { SaidHere } from '../link/SaidHere';
import { Timeline } from '../timeline/Timeline';
import { words } from '../words';
import { DonePanel } from './DonePanel';
import { Finish } from './Finish';
import { CourseButtons, MoreButtons } from './MoreButtons';
import { PracticeScreen } from './practice/PracticeScreen';
import { Preview } from './Preview';
import { QuestionPanel } from './QuestionPanel';
import { Strip } from './Strip';
import { Transport, TransportBack } from './Transport';
import { UndoButton } from './UndoButton';
import { useLiveShortcuts } from './use-live-shortcuts';
import { WallButtons } from './WallButtons';
import { WhoIsWhere } from './WhoIsWhere';

/** The running session. Left: what the class sees and what can be done. Right: today. */
export function LiveScreen({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { scene } = snapshot.display;
  if (scene.kind === 'practice' || scene.kind === 'carpet')
    return <PracticeScreen snapshot={snapshot} scene={scene} />;
  return (
    <div className="columns columns-live">
      <div className="left">
        <Preview snapshot={snapshot} />
        <ActsPanel snapshot={snapshot} />
      </div>
      {/* Asked after a gap in a practice, the day's rounds are not what it is about. */}
      <div className="right">
        {snapshot.question?.kind === 'practice' ? null : <RoundsSide snapshot={snapshot} />}
      </div>
    </div>
  );
}

/** The rounds of today: when they end, what goes on, who is where. */
function RoundsSide({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  return (
    <>
      {snapshot.display.scene.kind === 'done' ? null : <Finish snapshot={snapshot} />}
      <Timeline snapshot={snapshot} />
      <WhoIsWhere snapshot={snapshot} />
      <div className="day-foot">
        <AwayToday snapshot={snapshot} />
        <Missed snapshot={snapshot} />
      </div>
    </>
  );
}

function ActsPanel({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const [messageOpen, setMessageOpen] = useState(false);
  useLiveShortcuts(snapshot, () => setMessageOpen(true));
  if (snapshot.question !== null) {
    return (
      <>
        <QuestionPanel snapshot={snapshot} question={snapshot.question} />
        <UndoButton undo={snapshot.undo} />
      </>
    );
  }
  if (snapshot.display.scene.kind === 'done')
    return <DonePanel snapshot={snapshot} scene={snapshot.display.scene} />;
  return (
    <>
      <Strip snapshot={snapshot} />
      <section className="acts" aria-label={words.acts.label}>
        <Transport snapshot={snapshot} />
        <div className="acts-row acts-second">
          <TransportBack snapshot={snapshot} />
          <WallButtons snapshot={snapshot} />
        </div>
        <MoreButtons snapshot={snapshot} messageOpen={messageOpen} onMessageOpen={setMessageOpen} />
        <CourseButtons snapshot={snapshot} />
        <SaidHere place="acts" />
      </section>
    </>
  );
}
