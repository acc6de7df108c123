import { assertNever } from '../../../domain/assert-never';
import type { PlanFileProblem } from '../../plan-file/plan-file';
import type { ShapeProblem, Wanted } from '../../plan-file/shape-problem';
import { cause } from './causes';
import { planProblem } from './plan-problems';

/** The end of the sentence that begins with the wrong field. */
function wanted(want: Wanted): string {
  switch (want.kind) {
    case 'present':
      return 'is missing';
    case 'gone':
      return 'is not a field that Roundabout knows';
    case 'text':
      return 'should be a text in quotes';
    case 'whole-number':
      return 'should be a whole number';
    case 'yes-or-no':
      return 'should be true or false';
    case 'list':
      return 'should be a list in square brackets';
    case 'object':
      return 'should be an object in braces';
    case 'id':
      return 'should be lower-case letters, digits and dashes, at most 64';
    case 'date':
      return 'should be a real date such as "2026-09-01"';
    case 'time':
      return 'should be a time of day such as "09:30"';
    case 'one-of':
      return want.values.length === 1
        ? `should be ${want.values.join('')}`
        : `should be one of ${want.values.join(', ')}`;
    case 'at-least':
      return `should be at least ${want.figure}`;
    case 'at-most':
      return `should be at most ${want.figure}`;
    case 'shorter-text':
      return `should have at most ${want.figure} letters`;
    case 'shorter-list':
      return `should have at most ${want.figure} entries`;
    case 'other':
      return 'cannot be used';
    default:
      return assertNever(want);
  }
}

const wrongShape = ({ field, wanted: want }: ShapeProblem): string =>
  `${field === '' ? 'the whole file' : field} ${wanted(want)}`;

/** What follows the file's name: why it cannot be used. */
function why(problem: PlanFileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'is empty.';
    case 'damaged':
      return 'is damaged or cut off: it is not complete JSON.';
    case 'alien':
      return 'is not a Roundabout plan.';
    case 'later-version':
      return `was written by a later version of Roundabout (plan version ${problem.version}).`;
    case 'wrong-shape':
      return `cannot be used: ${wrongShape(problem)}.`;
    case 'breaks-rules': {
      const [first] = problem.problems;
      return first === undefined ? 'cannot be used.' : `cannot be used: ${planProblem(first, problem.plan)}`;
    }
    default:
      return assertNever(problem);
  }
}

/** What is said of a plan file that cannot be used; one sentence each. `file` is its name as it was given. */
export const planFileText = {
  refused: (file: string, problem: PlanFileProblem) => `The plan file "${file}" ${why(problem)}`,
  unreadable: (file: string, code: string) => `The plan file "${file}" cannot be read: ${cause(code)}.`,
  tooLarge: (file: string, bytes: number, limit: number) =>
    `The plan file "${file}" is too large: it has ${megabytes(bytes)} MB, and a plan has at most ${megabytes(limit)} MB.`,
  unreadableHere: (file: string) => `The plan file "${file}" cannot be read.`,
  notWritten: (file: string, code: string) => `"${file}" could not be saved: ${cause(code)}.`,
  alreadyThere: (file: string) => `"${file}" is there already: save under another name, or choose that file.`,
  written: (file: string) => `Saved: ${file}.`,
  notText: (file: string) => `The plan file "${file}" is damaged: it is not UTF-8 text.`,
};

const megabytes = (bytes: number): string => String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
