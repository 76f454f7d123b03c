import { makeStyles, tokens } from '@fluentui/react-components';

/** Small tables that fit 320 px. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    // Unlike `anywhere`, this lets a column be as wide as its longest word.
    overflowWrap: 'break-word',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': {
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    '& :is(th, td):first-child': { paddingLeft: 0 },
    '& [data-kind="number"]': { textAlign: 'right' },
    '& [data-kind="address"]': { whiteSpace: 'nowrap' },
  },
});
