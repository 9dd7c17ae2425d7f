import { type Charter, charterSchema } from "../schema";
import { englishDefault } from "./en";
import { frenchDefault } from "./fr";

/**
 * The charter of an invented company, complete and useful from the first minute: an insulation workshop near Nantes in French,
 * a bicycle repair shop in York in English. A new object at every call. Our own data, so only its defaults are filled in here;
 * that it passes the door for files unchanged is held by a test.
 */
export function defaultCharter(language: "fr" | "en"): Charter {
  return charterSchema.parse(language === "fr" ? frenchDefault : englishDefault);
}
