import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { CommandAnswer } from '../../../../contract/channels';
import { numberLimits } from '../../../../domain/plan/limits';
import { typedSeconds } from '../../derive/typed';
import { LineField } from '../../widgets/LineField';
import { dayName, shortDayName, words } from '../../words';
import { length } from '../in-words';
import type { Result } from './result';

const texts = words.stamina.results;
const { least, most } = numberLimits.practiceSeconds;

interface ResultRowProps {
  readonly result: Result;
  readonly onMove: (seconds: number) => Promise<CommandAnswer>;
  readonly onRemove: () => void;
}

/** One result or word of the teacher. The length of a practice is typed over where it stands. */
export function ResultRow({ result, onMove, onRemove }: ResultRowProps) {
  const { what, date, target, seconds, met, edited, why, after, canEdit } = result;
  const day = dayName(date);
  const commit = async (typed: string): Promise<CommandAnswer> => {
    const to = typedSeconds(typed);
    if (to === null) return { ok: false, said: texts.notALength };
    if (to < least || to > most) return { ok: false, said: texts.outside(length(least), length(most)) };
    return to === seconds ? { ok: true, said: null } : onMove(to);
  };
  return (
    <tr>
      <th scope="row">{shortDayName(date)}</th>
      <td>
        {texts.kinds[what]}
        {edited ? <small>{texts.edited}</small> : null}
      </td>
      <td>{target === null ? null : length(target)}</td>
      <td>
        {seconds === null ? null : canEdit ? (
          <LineField
            quietLabel
            label={texts.achievedOn(texts.kinds[what], day)}
            value={length(seconds)}
            maxLength={12}
            onCommit={commit}
          />
        ) : (
          length(seconds)
        )}
      </td>
      <td>
        {met === null ? null : (
          <span className={met ? 'result-met' : 'result-not-yet'}>{met ? texts.met : texts.notYet}</span>
        )}
      </td>
      <td className="result-why">{why === null ? null : words.stamina.why(why, after)}</td>
      <td>
        {canEdit || seconds === null ? (
          <Button
            className="icon-button result-remove"
            aria-label={texts.removeOf(texts.kinds[what], day)}
            onPress={onRemove}
          >
            <X size={18} aria-hidden />
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
