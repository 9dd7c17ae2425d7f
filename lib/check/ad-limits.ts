import type { AdField } from "./draft";

/**
 * How much of each field of an ad is shown, in characters, unless the charter sets another bound (Meta ads guide, seen 2026-11-23:
 * primary text 125, headline 40, description 30). More is allowed and stays hidden.
 */
export const AD_SHOWN: Readonly<Record<AdField, number>> = { "ad-text": 125, "ad-headline": 40, "ad-description": 30 };
