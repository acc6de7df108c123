/** "Not yet": suggestions that the teacher has put off in this window, each with the reason that it then had. */
const putOff = new Set<string>();

/** The suggestion comes again with another reason, and when the program starts anew. */
export const putOffSuggestion = (suggestion: string): void => void putOff.add(suggestion);
export const isPutOff = (suggestion: string): boolean => putOff.has(suggestion);
