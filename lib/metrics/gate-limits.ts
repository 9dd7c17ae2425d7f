/** Most characters of the reason an author gives at the gate, in UTF-16 units. */
export const REASON_LENGTH = 300;
/** Most rules named in one event of the gate. */
export const MOST_GATE_RULES = 50;
