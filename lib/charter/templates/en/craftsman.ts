import type { CharterFile } from "../../schema";

/** A trade or workshop: show the job, say the price, ask for a quote. */
export const craftsman: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "template-craftsman",
  version: "1.0.0",
  locale: "en-GB",
  timezone: "Europe/London",
  identity: { pageName: "Your workshop", sector: "artisan", countries: ["GB"], languages: ["en"], domains: [] },
  promise: {
    who: "homeowners within half an hour of the workshop",
    what: "get careful work at the price and on the day we said",
    why: "have peace for years",
  },
  objectives: [
    {
      id: "quote-requests",
      stage: "conversion",
      statement: "Get six serious quote requests a month.",
      metric: "qualified quote requests",
      target: 6,
    },
    {
      id: "questions",
      stage: "consideration",
      statement: "Answer ten homeowners’ questions a month.",
      metric: "questions received",
      target: 10,
    },
  ],
  personas: [
    {
      id: "homeowner",
      name: "Claire, who owns a 1970s semi",
      situation: "She compares three quotes and fears nasty surprises.",
      questions: ["What does it cost?", "How long does the job take?", "Who comes into my home?"],
      objections: ["quotes that grow", "dust", "a bad time with a cold caller"],
      vocabulary: ["homeowner", "homeowners", "house", "flat", "your home", "bathroom", "kitchen", "roof", "gutters"],
    },
    {
      id: "landlord",
      name: "Mark, landlord of six flats",
      situation: "He wants a quick visit, a clear invoice and photos.",
      questions: ["How soon can you come?", "Is the work guaranteed?", "Will I get photos?"],
      objections: ["missed dates", "nobody calls back"],
      vocabulary: ["landlord", "landlords", "tenant", "tenants", "block", "repair", "call-out"],
    },
  ],
  pillars: [
    {
      id: "job",
      name: "Jobs",
      purpose: "Show finished work: place, days, materials, price.",
      share: 40,
      terms: ["job", "before and after", "fitted", "rebuilt", "finished", "repaired"],
    },
    {
      id: "advice",
      name: "Advice",
      purpose: "Answer a real question with figures.",
      share: 30,
      terms: ["check", "how to choose", "what does", "cost", "mistake", "before winter"],
    },
    {
      id: "team",
      name: "Team and craft",
      purpose: "Let people meet the hands and the craft.",
      share: 15,
      terms: ["apprentice", "joiner", "craft", "hiring", "tool", "skill"],
    },
    {
      id: "offer",
      name: "Offers",
      purpose: "Offer dated work with its price.",
      share: 15,
      terms: ["quote", "slot", "slots", "price", "inc. VAT", "visit"],
    },
  ],
  topics: {
    allowed: ["jobs", "maintenance advice", "grants", "life in the workshop"],
    forbidden: [
      { term: "election", reason: "The workshop takes no side.", level: "must" },
      { term: "cowboys", reason: "We do not run other trades down; we show how to read a quote.", level: "must" },
      { term: "cash in hand", reason: "Even as a joke it binds the company.", level: "block" },
    ],
    sensitive: [{ term: "asbestos" }, { term: "accident" }, { term: "dispute" }, { term: "grant" }],
  },
  voice: {
    traits: [
      {
        trait: "concrete",
        do: "a figure, a place, a number of days",
        dont: "“quality solutions”",
        exampleGood: "80 m² roof in Leeds, four days, £9,400 inc. VAT.",
      },
      { trait: "frank", do: "say what not to do, too", dont: "promise without measuring" },
      { trait: "neighbourly", do: "talk as over the garden wall", dont: "brochure talk" },
    ],
    sliders: { funny: 2, formal: 2, respectful: 5, enthusiastic: 3 },
  },
  address: "none",
  lexicon: {
    preferred: [
      { use: "customers", insteadOf: ["valued clients", "clientele"], why: "The word people use." },
      { use: "job", insteadOf: ["client realisation"], why: "The word of the trade." },
      { use: "quote", insteadOf: ["costing proposal"], why: "It is what people search for." },
    ],
    banned: [
      "cheapest",
      "number one",
      "market leader",
      "innovative solution",
      "one-stop shop",
      "unbeatable",
      "don't hesitate",
      "exceptional offer",
      "second to none",
    ],
    products: ["bathroom refit", "roof repair", "window fitting", "call-out"],
  },
  length: { maxCharacters: 1_200 },
  emoji: { max: 2, banned: ["🔥", "💯", "🤑"] },
  hashtags: { max: 2, banned: ["#viral", "#fyp", "#love"] },
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
      { id: "quote", text: "Ask for your quote", stage: "conversion", terms: ["ask for your quote", "ask for a quote", "request a quote"] },
      { id: "photo", text: "Send us a photo", stage: "consideration", terms: ["send us a photo", "message us", "ask us"] },
      { id: "call", text: "Call the workshop", stage: "conversion", terms: ["call the workshop", "call us", "drop in"] },
    ],
  },
  rhythm: { perWeek: [1, 3] },
  workflow: { approval: "never", roles: [{ role: "author", name: "intern" }] },
  legal: { packs: ["prix", "environnement"] },
  lead: { qualifiedIf: ["within our area", "work within six months", "photo or measure sent"], minimum: 2 },
  rules: [
    {
      id: "say-how-soon",
      kind: "forbid",
      severity: "must",
      terms: ["as soon as possible", "in no time", "very quickly"],
      message: { en: "Say how soon in days or weeks." },
      why: { en: "A date without a figure is the first complaint in the building trades." },
      examples: { flags: ["We will come as soon as possible."], passes: ["We will come within three days."] },
    },
    {
      id: "no-empty-guarantee",
      kind: "forbid",
      severity: "must",
      terms: ["guaranteed for life", "no risk at all", "zero hassle", "satisfaction guaranteed"],
      message: { en: "Say the exact guarantee: ten years, parts, labour." },
      why: { en: "A promise without a document behind it binds the company." },
      examples: { flags: ["A roof guaranteed for life."], passes: ["A roof with a ten-year guarantee in writing."] },
    },
  ],
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "80 m² roof rebuilt in Leeds: four days on site, Welsh slate, £9,400 inc. VAT. Claire’s loft stays dry this winter. Ask for your quote.",
        pillar: "job",
        why: "A place, a time, a price, a next step.",
      },
      {
        text: "One thing to check on your house before winter: the gutters. Ten minutes, a ladder, a bucket. If water stands, the fall has moved. Send us a photo and we answer within two days.",
        pillar: "advice",
        why: "The reader learns something to do.",
      },
      {
        text: "What does a 5 m² bathroom cost? With us between £7,200 and £9,800 inc. VAT, fitted, in ten days. The tiles and the shower make the difference. Ask for a quote.",
        pillar: "advice",
        why: "The question everyone has, answered.",
      },
      {
        text: "Leah, our apprentice since September, fitted her first window alone on Tuesday in Otley. Two and a half hours, 5 mm gap, checked by laser. Drop in on Thursday and she will show you how.",
        pillar: "team",
        why: "One person, one skill, one fact.",
      },
      {
        text: "Two slots are free on 8 and 9 December for roof repairs around Leeds. Visit and report: £90 inc. VAT, taken off if you sign the quote. Call the workshop.",
        pillar: "offer",
        why: "A dated offer, a price, an action.",
      },
      {
        text: "Mark lets six flats in Ilkley. A leak was reported on Monday, repaired on Wednesday, photos sent that evening. The bill: £340 inc. VAT. Message us if your tenants are still waiting.",
        pillar: "job",
        why: "Proof for the second audience.",
      },
    ],
    bad: [
      { text: "Like and share if you love beautiful homes!", why: "Bait without content." },
      {
        text: "As a market leader we deliver innovative solutions of the highest quality. Don’t hesitate to get in touch!",
        why: "Any rival could sign it.",
      },
      { text: "Happy Monday everyone! Have an amazing week full of smiles and good vibes!", why: "A greeting helps nobody." },
      { text: "Top 10 cats who are better at DIY than us 😂😂😂 Tag a friend with two left hands!", why: "Nothing to do with the trade." },
      { text: "We come as soon as possible, cheapest prices, zero hassle!", why: "No date, no price, no proof." },
      {
        text: "“Success is a journey, not a destination.” Have a lovely day and believe in your dreams!",
        why: "A quotation without author or trade.",
      },
    ],
  },
};
