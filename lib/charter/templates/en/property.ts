import type { CharterFile } from "../../schema";

/** Estate agent: a home described whole, the market in figures, the valuation offered. */
export const property: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "template-property",
  version: "1.0.0",
  locale: "en-GB",
  timezone: "Europe/London",
  identity: { pageName: "Your agency", sector: "real-estate", countries: ["GB"], languages: ["en"], domains: [] },
  promise: {
    who: "sellers and buyers in the town and the villages around it",
    what: "sell or buy at the right price, knowing what is wrong",
    why: "sign without surprises",
  },
  objectives: [
    { id: "valuations", stage: "conversion", statement: "Eight valuation requests a month.", metric: "valuations asked for", target: 8 },
    {
      id: "viewings",
      stage: "conversion",
      statement: "Fifteen viewings a month that come from the Page.",
      metric: "viewings from the Page",
      target: 15,
    },
  ],
  personas: [
    {
      id: "seller",
      name: "Monica, who is selling her parents’ house",
      situation: "She lives far away, shares the sale with her brother and fears selling low.",
      questions: ["What is it worth?", "How long does it take to sell?", "Which papers do we need?"],
      objections: ["selling low", "a long contract"],
      vocabulary: ["seller", "sellers", "selling", "valuation", "inheritance", "probate", "homeowners", "landlord"],
    },
    {
      id: "buyers",
      name: "Lina and Theo, first-time buyers",
      situation: "They have a firm budget and do not know the costs.",
      questions: ["What are the legal fees?", "What is the council tax?", "Can we view in the evening?"],
      objections: ["hidden repairs", "group viewings"],
      vocabulary: ["buyers", "first-time buyers", "viewing", "viewings", "budget", "solicitor", "mortgage", "tenants"],
    },
  ],
  pillars: [
    {
      id: "homes",
      name: "Homes",
      purpose: "A home described whole: size, price, energy, repairs, street.",
      share: 40,
      terms: ["house", "flat", "m²", "EPC", "bedrooms", "garden", "fee"],
    },
    {
      id: "market",
      name: "Market",
      purpose: "A local figure, its period, what it means.",
      share: 25,
      terms: ["median price", "sold", "days", "Land Registry", "quarter", "per square metre"],
    },
    {
      id: "advice",
      name: "Advice",
      purpose: "One step of selling or buying, explained.",
      share: 25,
      terms: ["survey", "exchange", "check", "council tax", "leasehold", "costs", "searches"],
    },
    {
      id: "agency",
      name: "The agency",
      purpose: "Who shows, who values, and how.",
      share: 10,
      terms: ["team", "valuer", "agency", "valuation", "hiring"],
    },
  ],
  topics: {
    allowed: ["homes", "the local market", "steps of a sale", "streets and villages"],
    forbidden: [
      { term: "good sort of area", reason: "The phrase sorts people; the law forbids it.", level: "block" },
      { term: "no children", reason: "A criterion about the person is discrimination.", level: "block" },
      { term: "election", reason: "The agency serves everyone.", level: "must" },
    ],
    sensitive: [{ term: "probate" }, { term: "divorce" }, { term: "eviction" }, { term: "repossession" }],
  },
  voice: {
    traits: [
      { trait: "whole", do: "size, price, EPC, work to be done", dont: "“sure to charm”" },
      { trait: "frank", do: "say the fault that the viewing will show", dont: "“rarely available”" },
      { trait: "local", do: "street, school, train", dont: "catalogue words" },
    ],
    sliders: { funny: 1, formal: 3, respectful: 5, enthusiastic: 2 },
  },
  address: "none",
  lexicon: {
    preferred: [
      { use: "house", insteadOf: ["prestigious residence"], why: "It is what people search for." },
      { use: "flat", insteadOf: ["apartment-style unit"], why: "It is what people search for." },
      { use: "viewing", insteadOf: ["exclusive preview"], why: "Plain and exact." },
    ],
    banned: [
      "sure to charm",
      "rarely available",
      "must be seen",
      "hot property",
      "hidden gem",
      "don't hesitate",
      "ideal investor",
      "absolute peace",
      "no work needed",
      "dream home",
    ],
    products: ["free valuation", "sole agency", "letting service", "evening viewings"],
    acronyms: [{ short: "EPC", full: "energy performance certificate" }],
  },
  length: { maxCharacters: 1_100 },
  emoji: { max: 1, banned: ["🔥", "😍", "💯"] },
  hashtags: { max: 2, banned: ["#property", "#dreamhome", "#luxury"] },
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
      { id: "viewing", text: "Ask for a viewing", stage: "conversion", terms: ["ask for a viewing", "book a viewing", "come and view"] },
      { id: "valuation", text: "Ask for a valuation", stage: "conversion", terms: ["ask for a valuation", "have it valued"] },
      { id: "papers", text: "Ask for the papers", stage: "consideration", terms: ["ask for the papers", "message us", "ask us"] },
    ],
  },
  rhythm: { perWeek: [2, 4] },
  workflow: {
    approval: "by-topic",
    fourEyesTopics: ["probate", "letting"],
    roles: [
      { role: "author", name: "assistant" },
      { role: "approver", name: "branch manager" },
    ],
  },
  legal: { packs: ["immobilier", "donnees"] },
  lead: { qualifiedIf: ["home or budget named", "within six months", "phone number left"], minimum: 2 },
  rules: [
    {
      id: "no-pressure",
      kind: "forbid",
      severity: "must",
      terms: ["will go fast", "do not delay", "one viewing is enough", "almost sold"],
      message: { en: "Say instead since when it has been on the market." },
      why: { en: "Pressure makes people doubt; a date informs." },
      examples: { flags: ["Do not delay, it will go fast!"], passes: ["On the market for ten days, four viewings so far."] },
    },
    {
      id: "no-person-criterion",
      kind: "forbid",
      severity: "block",
      terms: ["families only", "suit quiet couple", "retirees welcome", "ideal for a single person"],
      message: { en: "Describe the home, never the person." },
      why: { en: "A criterion about the person is discrimination." },
      examples: { flags: ["Families only, please."], passes: ["Three bedrooms, fenced garden, school at 300 m."] },
    },
  ],
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "1972 house in St Julian, 96 m², three bedrooms, garden of 480 m², EPC D, council tax band C, freehold. £268,000. To be done: the roof, about £12,000. Ask for a viewing.",
        pillar: "homes",
        why: "Size, price, energy, repairs.",
      },
      {
        text: "Last quarter 41 houses sold in the town, median price £2,380 per square metre, 74 days from listing to offer: eight more than a year ago. Ask for a valuation.",
        pillar: "market",
        why: "A period, a price, a time.",
      },
      {
        text: "Three papers to have before the first viewing: the EPC, the electrical report, the title. Allow £320 and ten days for a house; without them the exchange waits. Ask us, Karima answers.",
        pillar: "advice",
        why: "Steps, cost, time.",
      },
      {
        text: "Flat of 54 m², second floor without a lift, Rowan Street, EPC C, leasehold with 98 years left, service charge £92 a month, council tax band B. £149,000. The kitchen faces the yard. Ask for the papers.",
        pillar: "homes",
        why: "Even what the viewing will show.",
      },
      {
        text: "Costs for first-time buyers at £180,000: solicitor £1,300, survey £450, searches £300. Stamp duty depends on the year. Message us and we send the sum before your viewing.",
        pillar: "advice",
        why: "The first buyers’ question.",
      },
      {
        text: "Karima has valued houses here since 2015: an hour on site, six comparable sales, a range in writing within two days. The valuation is free, without a contract. Ask for a valuation in January.",
        pillar: "agency",
        why: "A person, a method, a time.",
      },
    ],
    bad: [
      { text: "Sure to charm, this hidden gem is rarely available, a must be seen dream home!", why: "No size, no price." },
      { text: "A good sort of area, families only.", why: "It sorts people." },
      { text: "Like if you dream of a house with a garden!", why: "Reaction bait." },
      { text: "Do not delay, this hot property will go fast!", why: "Pressure without a fact." },
      { text: "“Home is where the heart is.” Have a lovely day, everyone!", why: "A quotation that fits anyone." },
      { text: "Town or country? Tell us in the comments! 👇👇👇", why: "A poll that leads nowhere." },
    ],
  },
};
