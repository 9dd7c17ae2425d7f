/** Units of text kept on each side of a commented place, to find it again. In a file of its own: it costs no schema. */
export const CONTEXT_LENGTH = 40;
