import { Tab, TabList } from 'react-aria-components/Tabs';
import { words } from '../words';

/** The four screens of the window. */
export const views = ['today', 'plan', 'week', 'stamina'] as const;
export type View = (typeof views)[number];

/** Goes from one screen to another; the window's tabs hold what is chosen. */
export function Views() {
  return (
    <TabList aria-label={words.views.label} className="views-list">
      {views.map((one) => (
        <Tab key={one} id={one} className="view-tab">
          {words.views[one]}
        </Tab>
      ))}
    </TabList>
  );
}
