import type { CharterFile } from "../../schema";

/** A neighbourhood shop: the thing with its price, the assistant's advice, the visit. */
export const shop: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "template-shop",
  version: "1.0.0",
  locale: "en-GB",
  timezone: "Europe/London",
  identity: { pageName: "Your shop", sector: "commerce", countries: ["GB"], languages: ["en"], domains: [] },
  promise: {
    who: "people in the neighbourhood and the next villages",
    what: "find the right thing, tried on and explained",
    why: "buy it once and use it for years",
  },
  objectives: [
    {
      id: "visits",
      stage: "conversion",
      statement: "Bring in twenty customers a week who mention a post.",
      metric: "visits that mention the Page",
      target: 20,
    },
    { id: "set-aside", stage: "conversion", statement: "Set eight things aside a week by message.", metric: "items set aside", target: 8 },
  ],
  personas: [
    {
      id: "gift",
      name: "Inez, who needs a present by Saturday",
      situation: "She has a budget, little time and fears a wrong choice.",
      questions: ["Is there something under £30?", "Can it be exchanged?", "Do you gift-wrap?"],
      objections: ["a wrong choice", "parking"],
      vocabulary: ["present", "presents", "gift", "gifts", "birthday", "exchange", "child", "children", "family"],
    },
    {
      id: "neighbour",
      name: "Bernard, from around the corner",
      situation: "He buys nearby if the advice is good.",
      questions: ["Is it in stock?", "Can it be repaired?", "Are you open on Monday?"],
      objections: ["cheaper online", "out of stock"],
      vocabulary: ["neighbourhood", "in stock", "repair", "try on", "customer", "customers", "opening hours"],
    },
  ],
  pillars: [
    {
      id: "thing",
      name: "The thing",
      purpose: "An object, what it is made of, its use, its price.",
      share: 40,
      terms: ["in the shop", "model", "made of", "size", "price", "new in", "on the shelf"],
    },
    {
      id: "advice",
      name: "Advice",
      purpose: "Help to choose or to look after.",
      share: 30,
      terms: ["how to choose", "look after", "advice", "check", "last", "try on", "care"],
    },
    {
      id: "people",
      name: "People",
      purpose: "Who sells, who makes, who comes back.",
      share: 15,
      terms: ["team", "assistant", "made by", "workshop", "maker", "hiring"],
    },
    {
      id: "dates",
      name: "Dates and hours",
      purpose: "An opening, a sale, a workshop, with its date.",
      share: 15,
      terms: ["Saturday", "Sunday", "open", "opening hours", "sale", "workshop", "closed"],
    },
  ],
  topics: {
    allowed: ["things we sell", "makers", "care", "opening hours", "the neighbourhood"],
    forbidden: [
      { term: "election", reason: "Everyone is welcome in the shop.", level: "must" },
      { term: "counterfeit", reason: "We accuse nobody in public.", level: "must" },
      { term: "shoplifters", reason: "We do not point at customers.", level: "must" },
    ],
    sensitive: [{ term: "product recall" }, { term: "dispute" }, { term: "closing down" }],
  },
  voice: {
    traits: [
      { trait: "exact", do: "material, size, price", dont: "“obsessed with this”", exampleGood: "Pure wool scarf, 180 cm, £45." },
      { trait: "helpful", do: "help choose between two", dont: "push the dearest" },
      { trait: "plain", do: "talk as at the till", dont: "catalogue words" },
    ],
    sliders: { funny: 3, formal: 2, respectful: 5, enthusiastic: 3 },
  },
  address: "none",
  lexicon: {
    preferred: [
      { use: "customers", insteadOf: ["valued shoppers", "clientele"], why: "The word people use." },
      { use: "new in", insteadOf: ["latest drops", "fresh drops"], why: "Everyone understands it." },
      { use: "present", insteadOf: ["gifting solution"], why: "That is what people look for." },
    ],
    banned: [
      "must-have",
      "obsessed",
      "unbeatable prices",
      "once in a lifetime",
      "don't miss out",
      "don't hesitate",
      "game changer",
      "run don't walk",
      "hidden gem",
    ],
    products: ["gift card", "gift wrapping", "set-aside service", "repairs"],
  },
  length: { maxCharacters: 900 },
  emoji: { max: 2, banned: ["🔥", "💯", "🤑"] },
  hashtags: { max: 2, banned: ["#shopping", "#love", "#fashion"] },
  links: {
    max: 1,
    utm: [
      { name: "utm_source", value: "facebook" },
      { name: "utm_medium", value: "social" },
    ],
  },
  cta: {
    max: 1,
    banned: ["like this", "share this"],
    allowed: [
      { id: "visit", text: "Come and see it", stage: "conversion", terms: ["come and see", "come in", "drop in", "come and try"] },
      { id: "set-aside", text: "Have it set aside", stage: "conversion", terms: ["set aside", "reserve it by message"] },
      { id: "ask", text: "Ask us", stage: "consideration", terms: ["ask us", "message us", "send us", "tell us"] },
    ],
  },
  rhythm: { perWeek: [2, 4] },
  workflow: { approval: "never", roles: [{ role: "author", name: "shop assistant" }] },
  legal: { packs: ["prix", "jeux"] },
  lead: { qualifiedIf: ["item named", "size or model given", "day of visit"], minimum: 2 },
  rules: [
    {
      id: "stock-in-figures",
      kind: "forbid",
      severity: "must",
      terms: ["limited stock", "while stocks last", "selling fast"],
      message: { en: "Say how many are left." },
      why: { en: "A number informs; a formula hurries people and wears off." },
      examples: { flags: ["Hurry, limited stock."], passes: ["Six are left, sizes 5 to 8."] },
    },
    {
      id: "whole-discount",
      kind: "forbid",
      severity: "must",
      terms: ["prices slashed", "everything must go", "crazy prices"],
      message: { en: "Say the old price, the new one and the last day." },
      why: { en: "A reduction is announced with its reference price." },
      examples: { flags: ["Prices slashed all week!"], passes: ["Coat at £89 instead of £120 until 6 December."] },
    },
  ],
  builtins: { "event-date": { severity: "hint" } },
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "New in this morning: pure wool scarves, 180 cm, six colours, £45. Wash at 30 °C, woven in Hawick. Come in before Saturday and we wrap it.",
        pillar: "thing",
        why: "Material, size, price, a next step.",
      },
      {
        text: "How to choose winter shoes for a child: a thumb’s width at the toe, a heel that does not slip, a 5 mm sole. Come and try them in the afternoon, when feet have swollen.",
        pillar: "advice",
        why: "Three things to check.",
      },
      {
        text: "A present under £30: the Sheffield pocket knife, walnut handle, £28, engraved in ten minutes. Exchange until 10 January. Have it set aside by message.",
        pillar: "thing",
        why: "It answers the customer’s question.",
      },
      {
        text: "Open on Sundays 7, 14 and 21 December from 10 to 6. Parking behind the market hall is free on those days. Drop in.",
        pillar: "dates",
        why: "Dates, hours, parking.",
      },
      {
        text: "Maureen, on our team since 2011, mends zips on Tuesdays: £8, ready on Thursday. She has replaced 140 this year. Send us a photo of yours.",
        pillar: "people",
        why: "A person, a service, a price.",
      },
      {
        text: "Is your chopping board splitting? A spoonful of linseed oil a month is enough: spread, leave overnight, wipe. The 250 ml bottle is £9 in the shop. Ask us if the wood is dark.",
        pillar: "advice",
        why: "Useful care and an offer.",
      },
    ],
    bad: [
      { text: "Obsessed with this hidden gem, an absolute must-have!", why: "No object, no price." },
      { text: "Like, share and tag three friends for a chance to win!", why: "Bait without rules." },
      { text: "Prices slashed, limited stock, run!", why: "Nothing to verify." },
      { text: "Happy Tuesday everyone! May your day be bright, sweet and full of lovely surprises!", why: "A greeting helps nobody buy." },
      { text: "Question of the day: socks or slippers? Tell us in the comments! 👇👇👇", why: "A poll that leads nowhere." },
      { text: "Something huge is coming… You are not ready 😏 We can’t say a word!", why: "Mystery without a date." },
    ],
  },
};
