import { fairnessOf as fairnessInSteps } from '../../src/domain/ahead/fairness';
import { weekOf as weekInSteps } from '../../src/domain/ahead/week';
import { finish } from '../../src/domain/steps';

/** The week, its computation run without a break. */
export const weekOf = (...given: Parameters<typeof weekInSteps>) => finish(weekInSteps(...given));

/** The same for each group's time at each station. */
export const fairnessOf = (...given: Parameters<typeof fairnessInSteps>) => finish(fairnessInSteps(...given));
