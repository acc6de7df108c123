/** What days without school are called, in Britain and in the United States. */
const dayOff = new RegExp(
  [
    String.raw`holidays?|vacation|recess|half[- ]?terms?|days? off|break`,
    String.raw`clos(?:ed|ure)|no (?:school|classes|students|pupils|children)|non[- ](?:school|student|pupil|instructional|teaching) days?`,
    String.raw`inset|baker days?|in[- ]?service|(?:staff|teacher|professional)(?: [a-z]+)? (?:training|development)(?: days?)?|(?:training|development) days?|(?:teacher|staff)(?:'s)? (?:work ?days?|planning)|teacher work ?days?|pd(?: days?)?|occasional days?`,
    String.raw`bank hols?|christmas|good friday|easter(?: monday)?|boxing day|new year'?s?(?: day| eve)?|may day|thanksgiving`,
    String.raw`labou?r day|columbus day|indigenous peoples'? day|veterans'? day|memorial day|presidents'? day|independence day|juneteenth|(?:mlk|martin luther king)(?:,? jr\.?)?(?: day)?`,
  ]
    .map((names) => String.raw`\b(?:${names})(?![\p{L}\p{N}])`)
    .join('|'),
  'iu',
);

/** What is about such days, and is not one: the party before, the club during, the day on which it begins. */
const aboutIt = new RegExp(
  [
    String.raw`\b(?:party|parties|fairs?|fayre|concerts?|lunch(?:es)?|dinners?|plays?|performances?|nativity|jumper|clubs?|camps?|disco|assembl(?:y|ies)|(?<!in[- ])service|trips?|visits?|homework|cards?|trees?|raffle|bazaar|breakfast|deadline|reminder|meetings?|newsletter|bonnets?|egg)\b`,
    String.raw`\b(?:half[- ]day|early (?:release|dismissal|closing|closure|finish)|at \d|\d ?[ap]\.?m)\b`,
    String.raw`^\W*(?:first|last|back|return|end|start|begin|breaks? up|finish)`,
    String.raw`\b(?:starts?|begins?|ends?|finish(?:es)?|returns?|resumes?|re-?opens?)\W*$`,
  ].join('|'),
  'iu',
);

/** Whether a day of this name is one without school: such a one is ticked for the teacher [C5]. */
export const soundsLikeDayOff = (name: string): boolean => {
  const plain = name.replace(/[\u2018\u2019]/g, "'");
  return dayOff.test(plain) && !aboutIt.test(plain);
};

/** Whether days of this name are a stretch of school, such as "Autumn term" or "Term 3" [C5]. */
export const soundsLikeTerm = (name: string): boolean =>
  /\b(?:terms?|semesters?|quarters?|trimesters?|marking periods?|(?:autumn|fall|winter|spring|summer) ?[12]?)(?![\p{L}\p{N}])/iu.test(
    name,
  ) && !soundsLikeDayOff(name);
