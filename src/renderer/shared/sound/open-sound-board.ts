import { chimes } from './chimes';
import { createHowlerAudio } from './howler-audio';
import { createSoundBoard, type SoundBoard } from './sound-board';

/** This window's sound board, its chimes loading; its clock is `performance.now()`. To be called once a window. */
export function openSoundBoard(): SoundBoard {
  return createSoundBoard(createHowlerAudio(chimes, navigator.mediaDevices), {
    now: () => performance.now(),
    wait: (length) => new Promise((resolve) => setTimeout(resolve, length)),
  });
}
