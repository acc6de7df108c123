import { lettersIn, textLimits, type TextField } from './limits';
import type { PlanProblem } from './problem';

/** What is wrong with a text that may not be empty; `owner` is the id of what it names. */
export function checkText(field: TextField, text: string, owner: string | null): readonly PlanProblem[] {
  return text.trim() === '' ? [{ kind: 'empty-text', field, owner }] : checkLength(field, text);
}

/** What is wrong with a text that may be empty. */
export function checkLength(field: TextField, text: string): readonly PlanProblem[] {
  const letters = lettersIn(text);
  const most = textLimits[field];
  return letters > most ? [{ kind: 'text-too-long', field, text, letters, most }] : [];
}
