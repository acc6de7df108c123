import { displayText } from '../../../../contract/text/en/display';
import type { GroupId, VoiceLevel } from '../../../../domain/plan/plan';
import { Disk } from '../../art/time/Disk';
import { units } from '../../art/units';
import { VoiceBubble } from '../../art/voice/VoiceBubble';
import { useFace } from '../board-context';
import { type RowsLayout, voiceBox } from '../layout/choose-rows';

interface RowVoiceProps {
  readonly group: GroupId;
  readonly voice: VoiceLevel;
  readonly layout: RowsLayout;
}

/** How loud it may be here; while the group's planning window is open, a small disk of that and its word instead. */
export function RowVoice({ group, voice, layout }: RowVoiceProps) {
  const planning = useFace((face) => face.planning[group]?.fraction ?? null);
  const disk = layout.voiceMark === 'box' ? voiceBox.height : layout.bubble;
  return (
    <span className="row-voice">
      {planning === null ? (
        <VoiceMark voice={voice} layout={layout} />
      ) : (
        <Disk fraction={planning} size={disk} label={layout.voiceWord ? undefined : displayText.planTitle} />
      )}
      {layout.voiceWord ? <span>{planning === null ? voice.word : displayText.plan}</span> : null}
    </span>
  );
}

function VoiceMark({ voice, layout }: Pick<RowVoiceProps, 'voice' | 'layout'>) {
  const label = layout.voiceWord ? undefined : voice.word;
  if (layout.voiceMark === 'bubble')
    return <VoiceBubble level={voice.level} size={layout.bubble} label={label} />;
  const style = { width: units(voiceBox.width), height: units(voiceBox.height) };
  return (
    <span className={voice.level >= 2 ? 'voice-box voice-loud' : 'voice-box'} style={style} title={label}>
      {voice.level}
    </span>
  );
}
