import type { Station } from '../../../../domain/plan/plan';
import { LineField } from '../../widgets/LineField';
import { AddLine } from '../../widgets/AddLine';
import { words } from '../../words';
import { LineButtons } from './LineButtons';
import { mostLetters, mostLines, raised, withLine } from './lines';
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
  const set = (next: readonly string[]) => onChange({ [field]: [...next] });
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
              onCommit={(text) => set(withLine(lines, index, text))}
            />
            <LineButtons
              list={title}
              index={index}
              onUp={() => void set(raised(lines, index))}
              onRemove={() => void set(lines.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
      {lines.length < mostLines ? (
        <AddLine
          label={texts.addLine}
          button={texts.addLineTo(title)}
          maxLength={mostLetters}
          onAdd={async (line) => (await set([...lines, line])).ok}
        />
      ) : null}
    </section>
  );
}
