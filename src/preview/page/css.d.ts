/** Style sheets are imported for their effect on the page: see webpack's rules. */
declare module '*.css';
