import type { Bridge } from '../../contract/channels';
import type { SoundState } from '../../contract/cue-order';
import { windowAfter } from '../shared/clock/face-store';
import type { SoundBoard } from '../shared/sound/sound-board';

/** How often the sound system is looked at, in milliseconds; the board keeps what it knows fresh by itself. */
const lookEvery = 3_000;

/** Tells main whether cues would be heard, before the first one is due and whenever it changes. */
export function tellSound(
  main: Pick<Bridge, 'report'>,
  board: Pick<SoundBoard, 'state'>,
  after = windowAfter,
): void {
  let told: SoundState | null = null;
  const look = (): void => {
    const state = board.state();
    if (state !== told) main.report('sound:state', state);
    told = state;
    after(lookEvery, look);
  };
  after(lookEvery, look);
}
