import type { KindOfFiller } from "../kind";
import { awarenessDay } from "./awareness-day";
import { curiosityGap } from "./curiosity-gap";
import { cuteAnimal } from "./cute-animal";
import { emptyHype } from "./empty-hype";
import { engagementBait } from "./engagement-bait";
import { genericQuote } from "./generic-quote";
import { giveawayBait } from "./giveaway-bait";
import { listicle } from "./listicle";
import { meme } from "./meme";
import { motivation } from "./motivation";
import { pointlessPoll } from "./pointless-poll";
import { seasonalWish } from "./seasonal-wish";
import { vagueBooking } from "./vague-booking";
import { weekdayGreeting } from "./weekday-greeting";

/** Every kind of filler that is judged. A new kind is a new file and a line here. */
export const KINDS: readonly KindOfFiller[] = [
  awarenessDay,
  curiosityGap,
  cuteAnimal,
  emptyHype,
  engagementBait,
  genericQuote,
  giveawayBait,
  listicle,
  meme,
  motivation,
  pointlessPoll,
  seasonalWish,
  vagueBooking,
  weekdayGreeting,
];
