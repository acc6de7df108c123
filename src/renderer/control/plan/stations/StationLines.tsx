import type { Station } from '../../../../domain/plan/plan';
import { LineField } from '../../widgets/LineField';
import { AddLine } from '../../widgets/AddLine';
import { words } from '../../words';
import { LineButtons } from './LineButtons';
import { mostLetters, mostLines, placeNow, raised, withLine, without } from './lines';
import type { StationPartProps } from './StationForm';

interface StationLinesProps extends StationPartProps {
  readonly field: 'materials' | 'choices';
  readonly title: string;
  readonly hint: string;
}

const texts = words.plan.stations;

/** A list of short lines. An emptied line goes away. */
export function StationLines({ station, field, title, hint, onChange }: StationLinesProps) {
  const lines: Station[typeof field] = station[field];
  /** `edit` gets the lines as they are by then, and where the line at `index` stands in them. */
  const set = (index: number, edit: (lines: readonly string[], at: number) => readonly string[]) =>
    onChange(({ [field]: now }) => ({ [field]: [...edit(now, placeNow(lines, now, index))] }));
  return (
    <section className="part" aria-label={title}>
      <h2 className="part-title">{title}</h2>
      <p className="hint">{hint}</p>
      <ul className="lines">
        {lines.map((line, index) => (
          // A line has no name but its place.
          <li key={index} className="line">
            <LineField
              quietLabel
              label={texts.line(title, index + 1)}
              value={line}
              maxLength={mostLetters}
              onCommit={(text) => set(index, (now, at) => withLine(now, at, () => text))}
            />
            <LineButtons
              list={title}
              index={index}
              onUp={() => void set(index, raised)}
              onRemove={() => void set(index, without)}
            />
          </li>
        ))}
      </ul>
      {lines.length < mostLines ? (
        <AddLine
          label={texts.addLine}
          button={texts.addLineTo(title)}
          maxLength={mostLetters}
          onAdd={async (line) => (await onChange((now) => ({ [field]: [...now[field], line] }))).ok}
        />
      ) : null}
    </section>
  );
}
