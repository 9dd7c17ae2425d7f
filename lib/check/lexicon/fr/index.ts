import type { Lexicon } from "../tags";
import { abstractNouns } from "./abstract-nouns";
import { actions } from "./actions";
import { animalTrade } from "./animal-trade";
import { animals } from "./animals";
import { answerUse } from "./answer-use";
import { audiences } from "./audiences";
import { awarenessDays } from "./awareness-days";
import { baitPhrases } from "./bait-phrases";
import { boasts } from "./boasts";
import { contestProper } from "./contest-proper";
import { contests } from "./contests";
import { cute } from "./cute";
import { functionWords } from "./function-words";
import { gapPhrases } from "./gap-phrases";
import { greetings } from "./greetings";
import { guardApology } from "./guard-apology";
import { guardAppeal } from "./guard-appeal";
import { guardBereavement } from "./guard-bereavement";
import { guardEmergency } from "./guard-emergency";
import { guardHours } from "./guard-hours";
import { guardJob } from "./guard-job";
import { guardLegal } from "./guard-legal";
import { guardRecall } from "./guard-recall";
import { guardStory } from "./guard-story";
import { hype } from "./hype";
import { listBait } from "./list-bait";
import { memeTopics } from "./meme-topics";
import { memes } from "./memes";
import { motivationPhrases } from "./motivation-phrases";
import { motivationWords } from "./motivation-words";
import { newsCheers } from "./news-cheers";
import { newsHooks } from "./news-hooks";
import { pleasantries } from "./pleasantries";
import { pollOpeners } from "./poll-openers";
import { proofs } from "./proofs";
import { quoteAuthors } from "./quote-authors";
import { seasonWishWords } from "./season-wish-words";
import { seasonWishes } from "./season-wishes";
import { sharePhrases } from "./share-phrases";
import { smallTalk } from "./small-talk";
import { smoothPhrases } from "./smooth-phrases";
import { teaching } from "./teaching";
import { teamLife } from "./team-life";
import { teasers } from "./teasers";
import { trade } from "./trade";
import { virtueVerbs } from "./virtue-verbs";

/** All French phrases, by what they are evidence of. */
export const french: Lexicon = {
  "abstract-nouns": abstractNouns,
  actions,
  "animal-trade": animalTrade,
  animals,
  "answer-use": answerUse,
  audiences,
  "awareness-days": awarenessDays,
  "bait-phrases": baitPhrases,
  boasts,
  "contest-proper": contestProper,
  contests,
  cute,
  "function-words": functionWords,
  "gap-phrases": gapPhrases,
  greetings,
  "guard-apology": guardApology,
  "guard-appeal": guardAppeal,
  "guard-bereavement": guardBereavement,
  "guard-emergency": guardEmergency,
  "guard-hours": guardHours,
  "guard-job": guardJob,
  "guard-legal": guardLegal,
  "guard-recall": guardRecall,
  "guard-story": guardStory,
  hype,
  "list-bait": listBait,
  "meme-topics": memeTopics,
  memes,
  "motivation-phrases": motivationPhrases,
  "motivation-words": motivationWords,
  "news-cheers": newsCheers,
  "news-hooks": newsHooks,
  pleasantries,
  "poll-openers": pollOpeners,
  proofs,
  "quote-authors": quoteAuthors,
  "season-wish-words": seasonWishWords,
  "season-wishes": seasonWishes,
  "share-phrases": sharePhrases,
  "small-talk": smallTalk,
  "smooth-phrases": smoothPhrases,
  teaching,
  "team-life": teamLife,
  teasers,
  trade,
  "virtue-verbs": virtueVerbs,
};
