/** An error as the file system gives it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: for a test`), { code });
