/** Days that the figures of a draft are kept after they were last touched (threat T19); adjustable downwards. */
export const RETENTION_DAYS = 90;
