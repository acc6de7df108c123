/** What a dragged pupil's id is carried as; nothing outside the window offers it. */
export const pupilType = 'application/x-roundabout-pupil';
