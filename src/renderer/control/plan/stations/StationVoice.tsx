import type { VoiceLevel } from '../../../../domain/plan/plan';
import { VoiceBubble } from '../../../shared/art/voice/VoiceBubble';
import { LineField } from '../../widgets/LineField';
import { Tiles } from '../../widgets/Tiles';
import { words } from '../../words';
import type { StationPartProps } from './StationForm';

const texts = words.plan.stations;

const levels = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4 } as const satisfies Record<
  string,
  VoiceLevel['level']
>;
/** As much as a row of the wall may show of it. */
const mostWordLetters = 24;
const names = ['0', '1', '2', '3', '4'] as const;

/** How loud, as a number and in the school's own word. */
export function StationVoice({ station: { voice }, onChange }: StationPartProps) {
  const setLevel = (level: VoiceLevel['level']): void => {
    // A word of the school's own stays; the usual one goes along with its level.
    void onChange(({ voice: now }) => ({
      voice: { level, word: now.word === texts.voiceWords[now.level] ? texts.voiceWords[level] : now.word },
    }));
  };
  return (
    <div className="part">
      <Tiles
        label={texts.voice}
        options={names}
        value={names[voice.level]}
        nameOf={(name) => texts.voiceLevel(levels[name])}
        pictureOf={(name) => <VoiceBubble level={levels[name]} size={24} />}
        onChange={(name) => setLevel(levels[name])}
      />
      <LineField
        label={texts.voiceWord}
        value={voice.word}
        maxLength={mostWordLetters}
        onCommit={(word) => onChange(({ voice: { level } }) => ({ voice: { level, word } }))}
      />
    </div>
  );
}
