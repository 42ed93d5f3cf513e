// Which results rise when red cells burst in the tube? What they hold in plenty leaks into the serum (nutrients.md 3.8).
export const raisedByHaemolysis: readonly string[] = ['potassium', 'magnesium']
