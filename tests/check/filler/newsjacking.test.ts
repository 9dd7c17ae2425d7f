import { describe, expect, it } from "vitest";
import { judged } from "./judged";

const FLAGS = {
  fr: [
    "Allez les Bleus ! Qui regarde le match ce soir ? 🇫🇷⚽",
    "Quelle finale hier soir ! On ne s’en remet pas. Cocorico !",
    "Tout le monde en parle, alors nous aussi : votre avis sur le mariage royal ? 👑",
    "Vous avez vu la robe de Taylor Swift ? Quelle robe !",
    "Nous aussi on s’y met : voici notre starter pack ! Impossible de passer à côté de la tendance TikTok 😅",
    "La vidéo du moment fait le buzz, et on n’a pas pu résister. À notre tour !",
    "Eurovision ce soir : votre favori ? Vous êtes pour qui ?",
    "vous avez vu l eclipse hier ?? le monde entier en parle",
  ],
  en: [
    "Come on England! Who's watching the World Cup tonight? ⚽",
    "What a match last night! Did anyone else stay up for the penalties? Still not over it.",
    "Everyone is talking about the royal wedding, so here we are too. What a dress! 👑",
    "Can't stop thinking about Taylor Swift and Travis Kelce. We're obsessed!",
    "We couldn't resist: our turn to jump on the TikTok trend 😅",
    "That video has gone viral, the whole internet is obsessed, and we couldn't resist joining in.",
    "Oscars tonight! Who are you rooting for? Get the popcorn 🍿",
    "did you see the eclipse?? the whole world is talking about it",
  ],
} as const;

const PASSES = {
  fr: [
    "Coupe du monde sur grand écran : on ouvre à 19 h 30 les soirs de match, réservez votre table au 02 99 00 11 22.",
    "Nouveau budget : ce qui change pour vos factures d’énergie au 1er février, en trois lignes.",
    "Nos U15 jouent la finale départementale samedi 14 à 15 h, stade Rabier à Dole. Buvette tenue par les parents.",
    "Municipales des 15 et 22 mars : le bureau de vote de l’école Pergaud est ouvert de 8 h à 18 h. Pensez à votre pièce d’identité.",
    "Éclipse du 12 août : l’opticien vous rappelle que les lunettes de soleil ne suffisent pas. Modèle certifié ISO 12312-2, 2,50 € au comptoir.",
    "La grève de jeudi ne touche pas nos livraisons : les camions partent de Tours à 5 h comme d’habitude.",
    "Le Tour de France passe rue Carnot le 8 juillet : la boutique reste ouverte, l’accès se fait par la cour.",
    "Le monde entier pleure une icône. Repose en paix, et merci pour les chansons.",
    "Roland-Garros vous donne envie ? Cours d’essai de tennis pour adultes débutants, mardi 18 h, 10 €.",
  ],
  en: [
    "World Cup on the big screen: we open at 6.30pm on match nights, book your table on 01632 960 112.",
    "The Budget, for landlords: what changes in your tax bill on 6 April, in three lines.",
    "Our under-15s play the county cup final on Saturday 14 at 3pm, Rabley Park. Tea hut run by parents.",
    "General election on 7 May: the polling station at Pergaud School is open 7am to 10pm. Bring photo ID.",
    "Solar eclipse on 12 August: your optician's reminder that sunglasses won't do. ISO 12312-2 viewers, £2.50 at the counter.",
    "Thursday's strike does not affect our deliveries: vans leave Taunton at 5am as usual.",
    "The Tour of Britain comes down Mill Street on 8 September: the shop stays open, use the yard entrance.",
    "The whole world mourns an icon. Rest in peace, and thank you for the songs.",
    "Wimbledon got you in the mood? Taster lesson for adult beginners, Tuesday 6pm, £10.",
  ],
} as const;

describe.each(["fr", "en"] as const)("news without a tie, in %s", (language) => {
  it.each(FLAGS[language])("is called by name: %s", (text) => {
    const { judgement } = judged(text, language);
    expect(judgement.flag, `${judgement.score} ${JSON.stringify(judgement.kinds)}`).toBe(true);
    expect(judgement.kinds.map(({ kind }) => kind)).toContain("newsjacking");
  });

  it.each(PASSES[language])("passes when it serves the reader: %s", (text) => {
    expect(judged(text, language).judgement.flag, JSON.stringify(judged(text, language).judgement.kinds)).toBe(false);
  });
});

it("spares a company whose trade the news is", () => {
  const text = "Quelle finale hier soir ! On ne s’en remet pas. Cocorico !";
  const own = { lexicon: { products: ["finale"] }, pillars: [{ id: "matchs", terms: ["finale", "match"] }] };
  expect(judged(text, "fr").judgement.flag).toBe(true);
  expect(judged(text, "fr", own).judgement.score).toBeLessThan(judged(text, "fr").judgement.score);
});
