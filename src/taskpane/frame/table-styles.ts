import { makeStyles, tokens } from '@fluentui/react-components';

/** Small tables that fit 320 px. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
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
  },
  // Beats the selector above.
  number: { '&&': { textAlign: 'right' } },
  fixed: { tableLayout: 'fixed', '& thead th:first-child': { width: '34%' } },
});
