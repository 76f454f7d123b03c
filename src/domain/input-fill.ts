/** The colour of cells that are there for people to fill in. */
export const INPUT_FILL = '#FFF9E5';
