/** Closes a union: the compiler refuses a case that was forgotten, and a value that got past it is named. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
