/** What stands in title bars and in the boxes that the system draws. */
export const windowsText = {
  controlTitle: 'Roundabout',
  displayTitle: 'Roundabout display',
  /** Asked when the teacher closes the control window during a session. */
  closing: {
    message: 'The session is still running.',
    detail:
      'Kept running, it goes on with its display and chimes; start Roundabout again to get this window back.',
    keepRunning: 'Keep running',
    endSession: 'End the session',
    goBack: 'Go back',
  },
  /** On the wall when the display page could not be drawn. */
  plainDisplay: 'One moment',
  /** Shown to the teacher. */
  displayFailed:
    'The display stopped again and again, so it is resting: press Show display to try it once more.',
  saveDialog: { title: 'Save the plan as a file', button: 'Save', files: 'Plan files' },
  controlFailed: {
    message: 'The control window stopped again and again.',
    detail: 'The session goes on. Open the window once more, or close Roundabout and start it again.',
    again: 'Open it again',
    quit: 'Close Roundabout',
  },
  /** In a box of the system's when the program could not start at all. */
  startFailed: {
    title: 'Roundabout could not start',
    sentence: 'Something went wrong at the start and was written to the log; start Roundabout once more.',
  },
  wentWrong: 'Something went wrong and was written to the log; Roundabout carries on.',
};
