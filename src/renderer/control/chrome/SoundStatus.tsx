import { ChevronDown, Volume2, VolumeX } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { assertNever } from '../../../domain/assert-never';
import type { SoundFace } from '../../../domain/view/snapshot';
import { useSend } from '../link/sender';
import { Panel } from '../widgets/Panel';
import { Toggle } from '../widgets/Toggle';
import { words } from '../words';

/** Whether the chimes can be heard, how loud, and mute. */
export function SoundStatus({ sound }: { readonly sound: SoundFace }) {
  const send = useSend('status');
  const heard = sound.state === 'ready';
  const Icon = heard ? Volume2 : VolumeX;
  return (
    <DialogTrigger>
      <Button className="status">
        <span className={heard ? 'status-dot' : 'status-dot status-dot-bad'} aria-hidden />
        <Icon size={20} aria-hidden />
        <span>
          <b>{words.status.chime}</b> {stateWord(sound)}
        </span>
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Panel className="panel sound-panel" label={words.status.chime} placement="bottom end">
        {sound.state === 'silent' ? <p className="quiet">{words.status.chimeSilentWhy}</p> : null}
        <Volume
          key={sound.volume}
          volume={sound.volume}
          onSet={(volume) => void send({ kind: 'settings', volume })}
        />
        <Toggle
          label={words.status.mute}
          on={sound.state === 'muted'}
          onChange={(muted) => void send({ kind: 'settings', muted })}
        />
      </Panel>
    </DialogTrigger>
  );
}

interface VolumeProps {
  /** 0 to 1. */
  readonly volume: number;
  readonly onSet: (volume: number) => void;
}

/** The volume moves here while it is dragged, and is sent when it is let go. */
function Volume({ volume, onSet }: VolumeProps) {
  const [percent, setPercent] = useState(Math.round(volume * 100));
  return (
    <Slider
      className="slider"
      value={percent}
      step={5}
      onChange={setPercent}
      onChangeEnd={(end) => onSet(end / 100)}
    >
      <Label>{words.status.volume}</Label>
      <SliderOutput>{words.percent(percent)}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}

function stateWord({ state, volume }: SoundFace): string {
  switch (state) {
    case 'ready':
      return words.percent(Math.round(volume * 100));
    case 'muted':
      return words.status.chimeMuted;
    case 'silent':
      return words.status.chimeSilent;
    default:
      return assertNever(state);
  }
}
