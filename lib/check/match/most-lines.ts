/** A text of more lines than people write is searched as a whole: what is kept of each line would come to too much. */
export const MOST_LINES_ASKED = 200;
