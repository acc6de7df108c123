import type { Settings } from '../../contract/saved/settings';
import type { SoundFace } from '../../domain/view/snapshot';

/** What control says about the sound; `wasSilent` when the last cue that was to sound could not be heard. */
export function soundFaceOf(
  { volume, muted }: Pick<Settings, 'volume' | 'muted'>,
  wasSilent: boolean,
): SoundFace {
  return { state: muted || volume === 0 ? 'muted' : wasSilent ? 'silent' : 'ready', volume };
}
