import { displayText } from '../../../../contract/text/en/display';
import type { GroupId, VoiceLevel } from '../../../../domain/plan/plan';
import { Disk } from '../../art/time/Disk';
import { VoiceBubble } from '../../art/voice/VoiceBubble';
import { useFace } from '../board-context';
import type { RowsLayout } from '../layout/choose-rows';

interface RowVoiceProps {
  readonly group: GroupId;
  readonly voice: VoiceLevel;
  readonly layout: RowsLayout;
}

/** How loud it may be here; while the group's planning window is open, a small disk of that and its word instead. */
export function RowVoice({ group, voice, layout }: RowVoiceProps) {
  const planning = useFace((face) => face.planning[group]?.fraction ?? null);
  return (
    <span className="row-voice">
      {planning === null ? (
        <VoiceBubble
          level={voice.level}
          size={layout.bubble}
          label={layout.voiceWord ? undefined : voice.word}
        />
      ) : (
        <Disk
          fraction={planning}
          size={layout.bubble}
          label={layout.voiceWord ? undefined : displayText.planTitle}
        />
      )}
      {layout.voiceWord ? <span>{planning === null ? voice.word : displayText.plan}</span> : null}
    </span>
  );
}
