import type { Station } from '../../../../domain/plan/plan';
import { SaidHere } from '../../link/SaidHere';
import { words } from '../../words';
import type { CommandAnswer } from '../../../../contract/channels';
import type { SchoolDate } from '../../../../domain/units';
import { AddPractice } from './AddPractice';
import type { Result } from './result';
import { ResultRow } from './ResultRow';

const texts = words.stamina.results;

interface ResultsTableProps {
  readonly today: SchoolDate;
  readonly station: Station;
  /** Of the weeks that are shown, in order. */
  readonly results: readonly Result[];
  readonly onMove: (result: Result, seconds: number) => Promise<CommandAnswer>;
  readonly onRemove: (result: Result) => void;
}

/** What the dots of the chart are, in words: the latest first, each with what it did to the target. */
export function ResultsTable({ today, station, results, onMove, onRemove }: ResultsTableProps) {
  return (
    <section className="results" aria-label={texts.heading(station.name)}>
      <h3 className="part-title">{texts.heading(station.name)}</h3>
      <SaidHere place="stamina-results" />
      <AddPractice station={station.id} today={today} />
      {results.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        <>
          <p className="hint">{texts.hint}</p>
          <div className="table-scroll">
            <table className="results-table">
              <caption className="sr-only">{texts.caption}</caption>
              <thead>
                <tr>
                  {[texts.day, texts.what, texts.target, texts.achieved, texts.outcome, texts.next].map(
                    (head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ),
                  )}
                  <th scope="col">
                    <span className="sr-only">{texts.remove}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {results.toReversed().map((result) => (
                  <ResultRow
                    key={result.id}
                    result={result}
                    onMove={(seconds) => onMove(result, seconds)}
                    onRemove={() => onRemove(result)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
