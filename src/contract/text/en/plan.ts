import { groupsText } from './plan-groups';
import { stationsText } from './plan-stations';

/** What the teacher reads where a plan is set up. */
export const planText = {
  label: 'The plan',
  sections: {
    plans: 'Plans',
    stations: 'Stations',
    cycle: 'Cycle',
    groups: 'Groups',
    times: 'Times',
  },
  stations: stationsText,
  groups: groupsText,
};
