/** Values that several fields choose from. */

export const STAGES = ["awareness", "consideration", "conversion", "loyalty"] as const;
export const FORMATS = ["text", "photo", "album", "reel", "story", "link", "live", "event", "poll"] as const;
export const SECTORS = [
  "commerce",
  "restaurant",
  "artisan",
  "b2b-services",
  "industry",
  "health",
  "real-estate",
  "association",
  "local-government",
  "school",
  "tourism",
  "media",
  "other",
] as const;
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
/** Bundles of legal reminders that a charter may turn on. */
export const PACKS = [
  "prix",
  "comparaison",
  "environnement",
  "jeux",
  "sante",
  "alcool",
  "tabac",
  "credit",
  "immobilier",
  "emploi",
  "influence",
  "donnees",
  "toubon",
  "us-disclosure",
  "us-reviews",
] as const;
export const FILLER = [
  "awareness-day",
  "bare-share",
  "curiosity-gap",
  "cute-animal",
  "duplicate",
  "emoji-wall",
  "empty-hype",
  "generic-quote",
  "listicle",
  "meme",
  "motivation",
  "newsjacking",
  "pointless-poll",
  "seasonal-wish",
  "self-praise",
  "smooth-emptiness",
  "vague-booking",
  "weekday-greeting",
] as const;
