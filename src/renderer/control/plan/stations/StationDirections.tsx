import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';
import { directionIcons } from '../../../../domain/plan/looks';
import type { DirectionIconKind } from '../../../../domain/plan/looks';
import type { Direction } from '../../../../domain/plan/plan';
import { DirectionIcon } from '../../../shared/art/direction-icons/DirectionIcon';
import { AddLine } from '../../widgets/AddLine';
import { LineField } from '../../widgets/LineField';
import { words } from '../../words';
import { LineButtons } from './LineButtons';
import { mostLetters, mostLines, placeNow, raised, withLine, without } from './lines';
import type { StationPartProps } from './StationForm';

const texts = words.plan.stations;

/** What the class reads on the wall, line by line, each with a picture if the teacher wants one. */
export function StationDirections({ station: { directions }, onChange }: StationPartProps) {
  /** `edit` gets the lines as they are by then, and where the line at `index` stands in them. */
  const set = (index: number, edit: (lines: readonly Direction[], at: number) => readonly Direction[]) =>
    onChange(({ directions: now }) => ({ directions: [...edit(now, placeNow(directions, now, index))] }));
  return (
    <section className="part" aria-label={texts.directions}>
      <h2 className="part-title">{texts.directions}</h2>
      <p className="hint">{texts.directionsHint}</p>
      <ul className="lines">
        {directions.map((direction, index) => (
          // A line has no name but its place.
          <li key={index} className="line">
            <DirectionPicture
              icon={direction.icon}
              place={index + 1}
              onChange={(icon) =>
                void set(index, (lines, at) => withLine(lines, at, (line) => ({ ...line, icon })))
              }
            />
            <LineField
              quietLabel
              label={texts.line(texts.directions, index + 1)}
              value={direction.text}
              maxLength={mostLetters}
              onCommit={(text) =>
                set(index, (lines, at) => withLine(lines, at, (line) => ({ ...line, text })))
              }
            />
            <LineButtons
              list={texts.directions}
              index={index}
              onUp={() => void set(index, raised)}
              onRemove={() => void set(index, without)}
            />
          </li>
        ))}
      </ul>
      {directions.length < mostLines ? (
        <AddLine
          label={texts.addLine}
          button={texts.addLineTo(texts.directions)}
          maxLength={mostLetters}
          onAdd={async (text) =>
            (await onChange((now) => ({ directions: [...now.directions, { icon: null, text }] }))).ok
          }
        />
      ) : null}
    </section>
  );
}

interface DirectionPictureProps {
  readonly icon: DirectionIconKind | null;
  /** The line's place in the list, from 1. */
  readonly place: number;
  readonly onChange: (icon: DirectionIconKind | null) => void;
}

const none = 'none';

function DirectionPicture({ icon, place, onChange }: DirectionPictureProps) {
  return (
    <Select
      className="picture-select"
      aria-label={texts.directionPicture(place)}
      value={icon ?? none}
      onChange={(key) => onChange(directionIcons.find((one) => one === key) ?? null)}
    >
      <Button className="plain picture-button">
        <SelectValue>
          {icon === null ? texts.noPictureShort : <DirectionIcon kind={icon} size={22} />}
          {icon === null ? null : <span className="sr-only">{texts.directionPictures[icon]}</span>}
        </SelectValue>
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          <ListBoxItem id={none} textValue={texts.noPicture} className="menu-item">
            {texts.noPicture}
          </ListBoxItem>
          {directionIcons.map((one) => (
            <ListBoxItem key={one} id={one} textValue={texts.directionPictures[one]} className="menu-item">
              <DirectionIcon kind={one} size={22} />
              {texts.directionPictures[one]}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
