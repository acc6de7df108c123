/**
 * A long computation in short parts. Each `yield` is a place where whoever runs it may do something else first; what it
 * comes to does not depend on that.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs the parts one after the other, and stops at nothing. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
