import type { KindOfFiller } from "../kind";
import { awarenessDay } from "./awareness-day";
import { bareShare } from "./bare-share";
import { curiosityGap } from "./curiosity-gap";
import { cuteAnimal } from "./cute-animal";
import { duplicate } from "./duplicate";
import { emojiWall } from "./emoji-wall";
import { emptyHype } from "./empty-hype";
import { engagementBait } from "./engagement-bait";
import { genericQuote } from "./generic-quote";
import { giveawayBait } from "./giveaway-bait";
import { listicle } from "./listicle";
import { meme } from "./meme";
import { motivation } from "./motivation";
import { newsjacking } from "./newsjacking";
import { pointlessPoll } from "./pointless-poll";
import { seasonalWish } from "./seasonal-wish";
import { selfPraise } from "./self-praise";
import { smoothEmptiness } from "./smooth-emptiness";
import { vagueBooking } from "./vague-booking";
import { weekdayGreeting } from "./weekday-greeting";

/** Every kind of filler that is judged. A new kind is a new file and a line here. */
export const KINDS: readonly KindOfFiller[] = [
  awarenessDay,
  bareShare,
  curiosityGap,
  cuteAnimal,
  duplicate,
  emojiWall,
  emptyHype,
  engagementBait,
  genericQuote,
  giveawayBait,
  listicle,
  meme,
  motivation,
  newsjacking,
  pointlessPoll,
  seasonalWish,
  selfPraise,
  smoothEmptiness,
  vagueBooking,
  weekdayGreeting,
];
