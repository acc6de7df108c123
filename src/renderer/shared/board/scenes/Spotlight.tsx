import type { ReactNode } from 'react';
import type { DisplaySnapshot } from '../../../../domain/view/snapshot';
import { DirectionIcon } from '../../art/direction-icons/DirectionIcon';
import { Sign } from '../../art/signs/Sign';
import { units } from '../../art/units';
import { VoiceBubble } from '../../art/voice/VoiceBubble';
import { useBoard, useSnapshot } from '../board-context';
import {
  bullet,
  columnGap,
  directionIcon,
  directionIndent,
  itemGap,
  itemLine,
  partGap,
  setSpotlight,
} from '../layout/set-spotlight';
import { margin } from '../layout/sizes';
import { setText } from '../layout/wrap';
import { Lines } from './Lines';

interface SpotlightProps {
  readonly spotlight: NonNullable<DisplaySnapshot['spotlight']>;
  /** Where it begins, in u from the top: under the time band. */
  readonly top: number;
}

const signHeight = 132;
const signWidth = 250;
const nameSizes = [92, 84, 76, 68] as const;

/** One station for the whole class, in place of the rows: its directions, and what may be chosen there. */
export function Spotlight({ spotlight, top }: SpotlightProps) {
  const { measure, width, height } = useBoard();
  const { planningFillsWall } = useSnapshot();
  const { station, until } = spotlight;
  // When the whole class has had its time to choose, it is to work; what the teacher shows is whole.
  const choices = until === null && planningFillsWall !== null ? [] : station.choices;
  const inner = width - 2 * margin;
  const withIcons = station.directions.some(({ icon }) => icon !== null);
  const room = {
    width: inner,
    height: height - margin - top - signHeight - partGap,
    indent: withIcons ? directionIndent : 0,
  };
  const set = setSpotlight(
    station.directions.map(({ text }) => text),
    choices,
    room,
    measure,
  );
  const voice = (measure(station.voice.word, 'text') + 3) * 66;
  const name = setText(
    station.name,
    { width: inner - signWidth - voice, height: signHeight, sizes: nameSizes, lineHeight: 1 },
    (text) => measure(text, 'state'),
  );
  return (
    <section
      className="spotlight"
      style={{ top: units(top), fontSize: units(set.size), lineHeight: itemLine }}
    >
      <header className="spotlight-head">
        <Sign look={station.look} height={signHeight} />
        <h2 className="spotlight-name" style={{ fontSize: units(name.size) }}>
          <Lines lines={name.lines} />
        </h2>
        <span className="spotlight-voice">
          <VoiceBubble level={station.voice.level} size={82} />
          <span>{station.voice.word}</span>
        </span>
      </header>
      <Items kind="directions" items={set.directions} columns={1} indent={room.indent}>
        {(index) => {
          const icon = station.directions[index]?.icon ?? null;
          return icon === null ? null : <DirectionIcon kind={icon} size={directionIcon * set.size} />;
        }}
      </Items>
      <Items kind="choices" items={set.choices} columns={set.columns} indent={bullet} />
    </section>
  );
}

interface ItemsProps {
  readonly kind: 'directions' | 'choices';
  readonly items: readonly (readonly string[])[];
  readonly columns: number;
  /** What is kept free before each item, in em. */
  readonly indent: number;
  /** What stands there before the item of this index; the bullet of choices is the style sheet's. */
  readonly children?: (index: number) => ReactNode;
}

function Items({ kind, items, columns, indent, children }: ItemsProps) {
  if (items.length === 0) return null;
  const style = {
    marginTop: units(partGap),
    rowGap: units(itemGap),
    columnGap: units(columnGap),
    gridTemplateColumns: `repeat(${columns}, 1fr)`,
  };
  return (
    <ul className={kind} style={style}>
      {items.map((lines, index) => (
        <li key={lines.join(' ')} style={indent === 0 ? undefined : { paddingLeft: `${indent}em` }}>
          {children?.(index)}
          <Lines lines={lines} />
        </li>
      ))}
    </ul>
  );
}
