import type { CharterFile } from "../../schema";

/** A restaurant or café: today's dish with its price, the grower by name, the table booked. */
export const restaurant: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "template-restaurant",
  version: "1.0.0",
  locale: "en-GB",
  timezone: "Europe/London",
  identity: { pageName: "Your restaurant", sector: "restaurant", countries: ["GB"], languages: ["en"], domains: [] },
  promise: {
    who: "people who live or work around the corner",
    what: "eat seasonal food, cooked here, at the price on the board",
    why: "know what is on the plate and come back",
  },
  objectives: [
    {
      id: "bookings",
      stage: "conversion",
      statement: "Fill thirty more covers a week, Tuesday to Thursday evening.",
      metric: "bookings from the Page",
      target: 30,
    },
    {
      id: "regulars",
      stage: "loyalty",
      statement: "See one guest in three again within the month.",
      metric: "guests who came back",
      target: 33,
    },
  ],
  personas: [
    {
      id: "lunch",
      name: "Sonia, who has forty minutes for lunch",
      situation: "She works five minutes away and decides before she leaves the office.",
      questions: ["What is on today?", "What does lunch cost?", "Is it quick?"],
      objections: ["waiting", "a menu that never changes"],
      vocabulary: ["lunch", "set lunch", "office", "lunch break", "takeaway", "to take away"],
    },
    {
      id: "evening",
      name: "Karim and Louise, one dinner a month",
      situation: "They want a table for two with something vegetarian.",
      questions: ["Do we have to book?", "Is there a vegetarian dish?", "Where is the meat from?"],
      objections: ["surprises on the bill", "noise"],
      vocabulary: ["dinner", "evening", "table", "tables", "covers", "vegetarian", "children", "terrace"],
    },
  ],
  pillars: [
    {
      id: "plate",
      name: "On the plate",
      purpose: "A dish, what is in it, its price, when it is served.",
      share: 45,
      terms: ["menu", "dish", "starter", "pudding", "set lunch", "board", "on today"],
    },
    {
      id: "growers",
      name: "Growers and season",
      purpose: "Who grew, caught or reared it, and why now.",
      share: 25,
      terms: ["grower", "farm", "farmer", "season", "market", "harvest", "boat"],
    },
    {
      id: "house",
      name: "The house",
      purpose: "People, hands, recipes.",
      share: 15,
      terms: ["kitchen", "chef", "team", "recipe", "hiring", "front of house"],
    },
    {
      id: "dates",
      name: "Dates",
      purpose: "An evening with day, hour, price and booking.",
      share: 15,
      terms: ["evening", "concert", "brunch", "tasting", "booking", "terrace", "opening hours"],
    },
  ],
  topics: {
    allowed: ["dishes", "growers", "seasons", "the team", "evenings"],
    forbidden: [
      { term: "election", reason: "Everyone is welcome in our room.", level: "must" },
      { term: "weight loss", reason: "We do not talk about guests’ bodies.", level: "must" },
      { term: "bad review", reason: "We answer in private, not in a post.", level: "must" },
    ],
    sensitive: [{ term: "allergy" }, { term: "allergen" }, { term: "food poisoning" }, { term: "hygiene inspection" }],
  },
  voice: {
    traits: [
      {
        trait: "appetising",
        do: "name the ingredient, the cooking, the sauce",
        dont: "“a treat for your taste buds”",
        exampleGood: "Whitby cod, lemon butter, £18.",
      },
      { trait: "clear", do: "price, day, hour", dont: "“come soon”" },
      { trait: "welcoming", do: "talk as at the table", dont: "superlatives" },
    ],
    sliders: { funny: 3, formal: 2, respectful: 5, enthusiastic: 3 },
  },
  address: "none",
  lexicon: {
    preferred: [
      { use: "guests", insteadOf: ["patrons", "valued customers"], why: "It is what they are." },
      { use: "vegetarian dish", insteadOf: ["veggie option"], why: "Everyone understands it." },
      { use: "book", insteadOf: ["secure your spot"], why: "Plain and short." },
    ],
    banned: [
      "treat for your taste buds",
      "explosion of flavours",
      "culinary experience",
      "culinary journey",
      "must-try",
      "don't hesitate",
      "to die for",
      "best in town",
      "100% natural",
    ],
    products: ["set lunch", "evening menu", "Sunday brunch", "takeaway box"],
  },
  length: { maxCharacters: 900 },
  emoji: { max: 3, banned: ["🔥", "💯", "🤤"] },
  hashtags: { max: 2, banned: ["#foodporn", "#instafood", "#yum"] },
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
      { id: "book", text: "Book your table", stage: "conversion", terms: ["book your table", "book a table", "book by message"] },
      { id: "drop-in", text: "Drop in", stage: "conversion", terms: ["drop in", "come and taste", "come by"] },
      { id: "ask", text: "Ask us", stage: "consideration", terms: ["ask us", "message us", "tell us"] },
    ],
  },
  rhythm: { perWeek: [3, 5] },
  workflow: { approval: "never", roles: [{ role: "author", name: "weekend staff" }] },
  legal: { packs: ["prix", "alcool", "jeux"] },
  lead: { qualifiedIf: ["date wanted", "number of covers", "phone number left"], minimum: 2 },
  rules: [
    {
      id: "no-allergen-promise",
      kind: "forbid",
      severity: "must",
      terms: ["completely allergen-free", "guaranteed gluten-free", "safe for all allergies"],
      message: { en: "Point to the allergen list rather than promise." },
      why: { en: "A kitchen that handles flour cannot guarantee that there are no traces." },
      examples: {
        flags: ["A guaranteed gluten-free pudding!"],
        passes: ["A pudding made without wheat flour; the allergen list is at the bar."],
      },
    },
    {
      id: "say-the-day",
      kind: "forbid",
      severity: "must",
      terms: ["coming soon", "very soon", "watch this space"],
      message: { en: "Say the day and the hour." },
      why: { en: "Without a date nobody books." },
      examples: { flags: ["A mussels evening is coming soon."], passes: ["Mussels on Friday 5 December at 7 pm."] },
    },
  ],
  builtins: { "event-date": { severity: "hint" } },
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "On today: Whitby cod, lemon butter, mashed parsnips. £18 with a coffee, served from 12 to 2. Book your table.",
        pillar: "plate",
        why: "The dish, the price, the hour.",
      },
      {
        text: "The squash comes from Agnes’s farm, four miles away. She picked 300 kg last week; we make it into soup at £7 until Saturday. Come and taste.",
        pillar: "growers",
        why: "A grower, a distance, a date.",
      },
      {
        text: "Jazz evening on Friday 5 December at 7.30 pm: the Paul Morris trio, evening menu £32, twenty covers. Book by message before Wednesday.",
        pillar: "dates",
        why: "All one needs to book.",
      },
      {
        text: "Nadia, our chef, starts the puff pastry at 6 am: six turns, two hours’ rest between each. The pie is on the evening menu on Thursday and Friday, £21. Book a table.",
        pillar: "house",
        why: "A skill, a person, a price.",
      },
      {
        text: "Set lunch to take away: soup, leek tart, baked apple, £13. Ready at 11.45 for your lunch break if you order before 10. Message us.",
        pillar: "plate",
        why: "For whom, how much, when.",
      },
      {
        text: "Christmas opening hours: lunch on 22, 23 and 24 December, closed from 25 to 28. On the 31st a five-course menu at £68, forty covers. Book your table.",
        pillar: "dates",
        why: "Useful and dated.",
      },
    ],
    bad: [
      { text: "A treat for your taste buds, a true explosion of flavours, don’t miss out!", why: "No dish, no price." },
      { text: "Like and share if you love cheese!", why: "Bait without content." },
      { text: "Happy weekend everyone! Enjoy, take care and spread the good vibes!", why: "A greeting helps nobody choose." },
      { text: "A big surprise is coming soon… We can’t say more 😏 Stay tuned!", why: "Mystery without a date." },
      { text: "Question of the day: chips or mash? Tell us in the comments! 👇👇👇", why: "A poll that leads nowhere." },
      { text: "“Eating is a need, enjoying is an art.” Have a wonderful day full of flavour!", why: "A quotation that fits anyone." },
    ],
  },
};
