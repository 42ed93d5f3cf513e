// What does each command do? One line, for the command's own help and for the list of all.
export const about = {
  check: 'What is behind these cramps? From a case file, from standard input (-), or by interview.',
  knowledge: 'What Charley knows: any cause, finding, medicine, test, rule, action, claim, nutrient or source.',
  serve: 'Open the page on this machine only.',
} as const
