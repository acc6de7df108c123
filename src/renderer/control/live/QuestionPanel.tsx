import { CircleHelp } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { assertNever } from '../../../domain/assert-never';
import type { Answer } from '../../../domain/session/acts';
import type { ControlSnapshot, GapQuestion } from '../../../domain/view/snapshot';
import { SaidHere } from '../link/SaidHere';
import { countdown, span, wholeMinutes, words } from '../words';
import { segmentName } from './segment-name';
import { useActs } from './use-acts';

interface QuestionPanelProps {
  readonly question: GapQuestion;
  readonly allowed: ControlSnapshot['allowed'];
}

/** The plain question after a gap, with its four answers. */
export function QuestionPanel({ question, allowed }: QuestionPanelProps) {
  const { act } = useActs('question');
  const left = countdown(question.remaining);
  const answers: readonly { readonly answer: Answer; readonly label: string }[] = [
    { answer: 'carry-on', label: words.question.carryOn(left) },
    { answer: 'count', label: words.question.count(lostWords(question)) },
    { answer: 'next-round', label: words.question.nextRound },
    { answer: 'end', label: words.question.end },
  ];
  return (
    <section className="question" aria-labelledby="question-heading" role="alert">
      <CircleHelp size={30} aria-hidden />
      <div>
        <h2 id="question-heading">{causeWords(question)}</h2>
        <p>{words.question.where(segmentName(question), left)}</p>
        <div className="question-answers">
          {answers.map(({ answer, label }) => (
            <Button
              key={answer}
              className={answer === 'carry-on' ? 'plain primary' : 'plain'}
              isDisabled={!allowed.answer}
              onPress={() => act({ name: 'answer', answer })}
            >
              {label}
            </Button>
          ))}
        </div>
        <SaidHere place="question" />
      </div>
    </section>
  );
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
