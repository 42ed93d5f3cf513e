// What the diary says of food, as a reason for or against a cause.
export const intakeNames: Readonly<Record<string, string>> = {
  'magnesium-intake': 'less magnesium in your food than you need, by your diary',
  'calcium-intake': 'less calcium in your food than you need, by your diary',
  'thiamine-intake': 'less vitamin B1 in your food than you need, by your diary',
}
