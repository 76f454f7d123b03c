/** A pane zoomed to 400 % is too low for bars that stay: there the whole page scrolls, else only the screen's body. */
export const LOW = '@media (max-height: 360px)';
