import { CircleHelp } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { assertNever } from '../../../domain/assert-never';
import type { Answer } from '../../../domain/session/acts';
import type { ControlSnapshot, GapQuestion } from '../../../domain/view/snapshot';
import { plus } from '../../../domain/units';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { SaidHere } from '../link/SaidHere';
import { useTimeOfDay } from '../time/clock-context';
import { countdown, span, stopwatch, wholeMinutes, words } from '../words';
import { segmentName } from './segment-name';
import { useActs } from './use-acts';

interface QuestionPanelProps {
  readonly snapshot: ControlSnapshot;
  readonly question: GapQuestion;
}

/** The plain question after a gap, with its four answers and what each leads to. */
export function QuestionPanel({ snapshot, question }: QuestionPanelProps) {
  const { act } = useActs('question');
  const { allowed } = snapshot;
  const carriedOnTo = useTimeOfDay((now) => plus(now, question.remaining));
  const next = snapshot.columns.find(({ state }) => state === 'ahead')?.round;
  useShortcuts({
    space: allowed.answer ? () => act({ name: 'answer', answer: 'carry-on' }, 'keyboard') : null,
  });
  const inPractice = question.kind === 'practice';
  const stand = inPractice ? stopwatch(question.counted) : countdown(question.remaining);
  const answers: readonly AnswerButton[] = [
    {
      answer: 'carry-on',
      label: words.question.carryOn(stand),
      leadsTo: inPractice
        ? words.question.onAt(segmentName(question), stand)
        : words.question.until(segmentName(question), carriedOnTo ?? ''),
      shortcut: words.keys.space,
    },
    { answer: 'count', label: words.question.count(lostWords(question)), leadsTo: countedWords(question) },
    ...(inPractice ? [] : [nextRound(next)]),
    { answer: 'end', label: words.question.end, leadsTo: words.question.over },
  ];
  return (
    <section className="question" aria-labelledby="question-heading" role="alert">
      <CircleHelp size={30} aria-hidden />
      <div>
        <h2 id="question-heading">{causeWords(question)}</h2>
        <p>
          {inPractice
            ? words.question.whereCounted(segmentName(question), stand)
            : words.question.where(segmentName(question), stand)}
        </p>
        <div className="question-answers">
          {answers.map(({ answer, label, leadsTo, shortcut }) => (
            <Button
              key={answer}
              className={answer === 'carry-on' ? 'plain primary' : 'plain'}
              aria-label={label}
              aria-describedby={`leads-to-${answer}`}
              isDisabled={!allowed.answer}
              onPress={() => act({ name: 'answer', answer })}
            >
              <span>
                {label}
                <small id={`leads-to-${answer}`}>{leadsTo}</small>
              </span>
              {shortcut === undefined ? null : <kbd aria-hidden>{shortcut}</kbd>}
            </Button>
          ))}
        </div>
        <SaidHere place="question" />
      </div>
    </section>
  );
}

interface AnswerButton {
  readonly answer: Answer;
  readonly label: string;
  readonly leadsTo: string;
  readonly shortcut?: string;
}

const nextRound = (round: number | undefined): AnswerButton => ({
  answer: 'next-round',
  label: words.question.nextRound,
  leadsTo: round === undefined ? words.question.over : words.round(round),
});

/** Where the session stands once the lost time is counted. */
function countedWords(question: GapQuestion): string {
  const { counted, lost, remaining } = question;
  const what = segmentName(question);
  if (question.kind === 'practice') return words.question.onAt(what, stopwatch(counted + lost));
  return lost < remaining
    ? words.question.left(what, countdown(remaining - lost))
    : words.question.past(what);
}

/** Whole minutes from the second minute on: nobody needs the seconds of a long gap. */
const lostWords = ({ lost }: GapQuestion): string => (lost < 120_000 ? span(lost) : wholeMinutes(lost));

function causeWords(question: GapQuestion): string {
  const lost = lostWords(question);
  switch (question.cause) {
    case 'slept':
      return words.question.slept(lost);
    case 'stalled':
      return words.question.stalled(lost);
    case 'restarted':
      return words.question.restarted(lost);
    default:
      return assertNever(question.cause);
  }
}
