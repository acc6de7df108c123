import { acts } from './en/acts';
import { commandLineText } from './en/command-line';
import { controlText } from './en/control';
import { cycleText } from './en/cycle';
import { displayText } from './en/display';
import { locale } from './en/locale';
import { planFileText } from './en/plan-file';
import { planProblemsText } from './en/plan-problems';
import { troublesText } from './en/troubles';
import { windowsText } from './en/windows';

/** Every text that a person sees, in English. */
export const en = {
  acts,
  commandLine: commandLineText,
  control: controlText,
  cycle: cycleText,
  display: displayText,
  locale,
  planFile: planFileText,
  planProblems: planProblemsText,
  troubles: troublesText,
  windows: windowsText,
};

/** What every language must say. */
export type Catalogue = typeof en;

/** The texts in use. */
export const text: Catalogue = en;
