import { Tab, TabList, Tabs } from 'react-aria-components/Tabs';
import { words } from '../words';

/** The three screens of the window. */
export const views = ['today', 'plan', 'week'] as const;
export type View = (typeof views)[number];

interface ViewsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Goes from one screen to another. */
export function Views({ view, onView }: ViewsProps) {
  return (
    <Tabs
      className="views"
      selectedKey={view}
      onSelectionChange={(key) => {
        const chosen = views.find((one) => one === key);
        if (chosen !== undefined) onView(chosen);
      }}
    >
      <TabList aria-label={words.views.label} className="views-list">
        {views.map((one) => (
          <Tab key={one} id={one} className="view-tab">
            {words.views[one]}
          </Tab>
        ))}
      </TabList>
    </Tabs>
  );
}
