import { makeStyles, tokens } from '@fluentui/react-components';

/** Rows of numbers over a row of words about them: the line is under both, so that 320 px hold them. */
export const useNumbersRow = makeStyles({
  numbers: {
    '& th, & td': {
      borderBottomStyle: 'none',
      fontVariantNumeric: 'tabular-nums',
      paddingBottom: 0,
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
  },
});
