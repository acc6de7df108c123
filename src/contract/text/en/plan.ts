import { calendarText } from './plan-calendar';
import { cycleText } from './plan-cycle';
import { groupsText } from './plan-groups';
import { plansText } from './plan-plans';
import { stationsText } from './plan-stations';
import { timesText } from './plan-times';

/** What the teacher reads where a plan is set up. */
export const planText = {
  label: 'The plan',
  whileRunning: 'A session runs with this plan: end it, then you can change the plan.',
  whileDone: 'The session is over: press “Back to today” on Today, then you can change the plan.',
  sections: {
    plans: 'Plans',
    stations: 'Stations',
    cycle: 'Cycle',
    groups: 'Groups',
    times: 'Times',
    calendar: 'Calendar',
  },
  plans: plansText,
  stations: stationsText,
  times: timesText,
  calendar: calendarText,
  cycle: cycleText,
  groups: groupsText,
};
