import type { Bridge } from '../../contract/channels';
import type { CueReport } from '../../contract/cue-order';
import type { WindowClock } from '../shared/clock/window-clock';
import type { PlayReport, SoundBoard } from '../shared/sound/sound-board';

/** Plays the cues that main orders, awake before they come, and reports what was really done with each on main's clock. */
export function playCues(
  main: Pick<Bridge, 'listen' | 'report'>,
  clock: Pick<WindowClock, 'ahead'>,
  board: Pick<SoundBoard, 'play' | 'wake'>,
): () => void {
  const stopWaking = main.listen('cue:soon', () => board.wake());
  const stopPlaying = main.listen('cue:order', ({ id, name, volume, due }) => {
    const ahead = clock.ahead();
    void board
      .play(name, { volume, due: due - ahead })
      .then((report) => main.report('cue:report', { id, name, ...outcome(report, ahead) }));
  });
  return () => {
    stopWaking();
    stopPlaying();
  };
}

const outcome = (report: PlayReport, ahead: number): Pick<CueReport, 'played' | 'why'> =>
  report.played ? { played: report.at + ahead, why: null } : { played: null, why: report.why };
