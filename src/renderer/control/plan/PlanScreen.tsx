import { useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { UndoRedo } from '../live/UndoRedo';
import { words } from '../words';
import { CalendarSection } from './calendar/CalendarSection';
import { CycleSection } from './cycle/CycleSection';
import { GroupsSection } from './groups/GroupsSection';
import { PlansSection } from './plans/PlansSection';
import { StationsSection } from './stations/StationsSection';
import { TimesSection } from './times/TimesSection';

const sections = [
  { id: 'plans', Section: PlansSection },
  { id: 'stations', Section: StationsSection },
  { id: 'cycle', Section: CycleSection },
  { id: 'groups', Section: GroupsSection },
  { id: 'times', Section: TimesSection },
  { id: 'calendar', Section: CalendarSection },
] as const;

/** What the teacher sets up once, and changes when the class does. Every change is kept at once. */
export function PlanScreen({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div className="plan" ref={scroller}>
      <WhyNot scene={snapshot.display.scene.kind} />
      <Tabs
        className="plan-tabs"
        orientation="vertical"
        defaultSelectedKey="stations"
        // All sections scroll in one place, and each begins at its top.
        onSelectionChange={() => scroller.current?.scrollTo({ top: 0 })}
      >
        <div className="plan-side">
          <TabList aria-label={words.plan.label} className="plan-list">
            {sections.map(({ id }) => (
              <Tab key={id} id={id} className="plan-tab">
                {words.plan.sections[id]}
              </Tab>
            ))}
          </TabList>
          <UndoRedo snapshot={snapshot} />
        </div>
        {sections.map(({ id, Section }) => (
          <TabPanel key={id} id={id} className="plan-panel">
            <Section snapshot={snapshot} />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}

/** Why nothing can be changed while a session stands. */
function WhyNot({ scene }: { readonly scene: ControlSnapshot['display']['scene']['kind'] }) {
  if (scene === 'idle') return null;
  return <p className="plan-locked">{scene === 'done' ? words.plan.whileDone : words.plan.whileRunning}</p>;
}
