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
};
