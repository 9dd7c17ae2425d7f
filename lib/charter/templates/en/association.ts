import type { CharterFile } from "../../schema";

/** A charity or club: what was done, with whom, how much, and how to help in turn. */
export const association: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "template-association",
  version: "1.0.0",
  locale: "en-GB",
  timezone: "Europe/London",
  identity: { pageName: "Your charity", sector: "association", countries: ["GB"], languages: ["en"], domains: [] },
  promise: {
    who: "neighbours who want to help or need help",
    what: "know what is done, when, and which part they can take",
    why: "give an hour or ten pounds and know what it does",
  },
  objectives: [
    {
      id: "volunteers",
      stage: "conversion",
      statement: "Welcome five new volunteers a month.",
      metric: "volunteers who came a first time",
      target: 5,
    },
    {
      id: "gifts",
      stage: "conversion",
      statement: "Thirty donations a month, each with its receipt within the week.",
      metric: "donations received",
      target: 30,
    },
  ],
  personas: [
    {
      id: "volunteer",
      name: "Nora, nurse, two free hours a week",
      situation: "She wants to help nearby without signing up for a year.",
      questions: ["How much time does it take?", "Do I need training?", "Who meets me?"],
      objections: ["fear of commitment", "fear of not knowing how"],
      vocabulary: ["volunteer", "volunteers", "volunteering", "team", "hours", "a hand", "helpers"],
    },
    {
      id: "family",
      name: "Sami and his two children",
      situation: "They look for help that helps and dread paperwork.",
      questions: ["Do we need papers?", "When are you open?", "Is it free?"],
      objections: ["embarrassment", "paperwork"],
      vocabulary: ["families", "family", "children", "parents", "help", "free", "neighbours", "members"],
    },
  ],
  pillars: [
    {
      id: "deeds",
      name: "What we do",
      purpose: "What was done, where, with how many people.",
      share: 40,
      terms: ["food bank", "collection", "workshop", "drop-in", "meals", "outing", "session"],
    },
    {
      id: "help",
      name: "Helping",
      purpose: "A place to take: the task, how long, the date.",
      share: 30,
      terms: ["volunteers", "donation", "donations", "membership", "sign up", "we need", "short of"],
    },
    {
      id: "understand",
      name: "Understanding",
      purpose: "A fact about the cause, with its source.",
      share: 15,
      terms: ["figure", "study", "entitled", "source", "why", "survey"],
    },
    {
      id: "people",
      name: "People",
      purpose: "Someone, what they do, with their consent.",
      share: 15,
      terms: ["since", "tells", "meet", "chair", "treasurer", "member"],
    },
  ],
  topics: {
    allowed: ["what we do", "volunteering", "donations", "rights", "life in the charity"],
    forbidden: [
      { term: "vote for", reason: "We are open to everyone.", level: "must" },
      { term: "scroungers", reason: "The word hurts those we help.", level: "block" },
      { term: "misery", reason: "We name a need; we do not make people cry.", level: "must" },
    ],
    sensitive: [{ term: "grant" }, { term: "assault" }, { term: "minor" }, { term: "eviction" }],
  },
  voice: {
    traits: [
      { trait: "concrete", do: "how many, where, with whom", dont: "“an amazing journey”" },
      { trait: "dignified", do: "speak with people, with their consent", dont: "show distress" },
      { trait: "open about money", do: "say what ten pounds pay for", dont: "“every little helps”" },
    ],
    sliders: { funny: 2, formal: 2, respectful: 5, enthusiastic: 3 },
  },
  address: "none",
  lexicon: {
    preferred: [
      { use: "people we help", insteadOf: ["beneficiaries", "the needy"], why: "People, not boxes." },
      { use: "donation", insteadOf: ["act of generosity"], why: "The exact word." },
      { use: "volunteers", insteadOf: ["our heroes", "our angels"], why: "They would rather be named." },
    ],
    banned: [
      "amazing journey",
      "every little helps",
      "together anything is possible",
      "don't hesitate",
      "make a difference",
      "huge thank you",
      "be generous",
      "spread the love",
      "heartwarming",
    ],
    products: ["Wednesday drop-in", "homework club", "food collection", "annual membership"],
  },
  length: { maxCharacters: 1_100 },
  emoji: { max: 2, banned: ["🔥", "😂", "😭"] },
  hashtags: { max: 2, banned: ["#love", "#kindness", "#viral"] },
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
      {
        id: "come",
        text: "Come once and see",
        stage: "conversion",
        terms: ["come once", "come on Wednesday", "come on Saturday", "drop in"],
      },
      { id: "sign-up", text: "Sign up", stage: "conversion", terms: ["sign up", "message us", "call the drop-in"] },
      { id: "give", text: "Give", stage: "conversion", terms: ["give at", "bring them", "leave them"] },
    ],
  },
  rhythm: { perWeek: [1, 3] },
  workflow: {
    approval: "never",
    roles: [
      { role: "author", name: "volunteer" },
      { role: "approver", name: "chair" },
    ],
  },
  legal: { packs: ["donnees", "jeux"] },
  privacy: { photoConsent: "Written consent; never a child who can be recognised.", customerCases: "Name changed, consent given." },
  lead: { qualifiedIf: ["free time given", "lives nearby", "phone number left"], minimum: 2 },
  rules: [
    {
      id: "no-guilt",
      kind: "forbid",
      severity: "must",
      terms: ["without you they have nothing", "you cannot ignore", "look away"],
      message: { en: "Say the need and what the reader can do." },
      why: { en: "Guilt drives volunteers away and shames families." },
      examples: { flags: ["How can you look away?"], passes: ["We are two people short on Saturday from 9 to 11."] },
    },
    {
      id: "money-in-figures",
      kind: "forbid",
      severity: "must",
      terms: ["every pound counts", "even a small donation", "give what you can"],
      message: { en: "Say what ten pounds pay for." },
      why: { en: "Donors who know what a gift does give again." },
      examples: { flags: ["Give what you can!"], passes: ["Ten pounds pay for a box of fruit for a family."] },
    },
  ],
  builtins: { "event-date": { severity: "hint" } },
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "On Saturday 62 families came to the food bank in Carnot Street: 410 kg of vegetables from three local growers. We are two volunteers short on 13 December from 9 to 11. Sign up by message.",
        pillar: "deeds",
        why: "A figure, a place, a gap to fill.",
      },
      {
        text: "The homework club looks after 24 children on Tuesdays and Thursdays, 4.30 to 6. You need to be able to read the question, no more. Someone shows you the first time. Come once and see.",
        pillar: "help",
        why: "The task, the time, the welcome.",
      },
      {
        text: "Ten pounds pay for four kilos of fruit for a family; thirty fill the van for a collection. The receipt goes out within eight days. Give at the drop-in or by post.",
        pillar: "help",
        why: "What the money does.",
      },
      {
        text: "One neighbour in seven does not claim what they are entitled to, says the county survey of October. We fill in the forms with you, Wednesdays 2 to 5. Drop in, it is free.",
        pillar: "understand",
        why: "A fact with its source and a next step.",
      },
      {
        text: "Josie has run the clothes store since 2014: she sorts 90 kg a week and sews on the buttons. She is looking for someone on Monday mornings, two hours. Message us and she calls back.",
        pillar: "people",
        why: "A person, a task, a need.",
      },
      {
        text: "Toy collection at the town hall from 1 to 12 December: clean, complete, no batteries. Last year 180 children had theirs before the 24th. Leave them at the desk between 9 and 5.",
        pillar: "deeds",
        why: "Dates, conditions, last year’s result.",
      },
    ],
    bad: [
      { text: "What an amazing journey! Together anything is possible, a huge thank you to everyone!", why: "No fact, no next step." },
      { text: "Like and share if you have a heart!", why: "Reaction bait." },
      { text: "How can you look away? Be generous, every pound counts!", why: "Guilt without use." },
      { text: "“No act of kindness is ever wasted.” Have a beautiful Sunday, everyone!", why: "A quotation that fits anyone." },
      { text: "Happy World Kindness Day, everyone! Be kind today 💛💛💛💛💛💛", why: "A day without a deed." },
      { text: "Tag three friends with a big heart in the comments!", why: "Tag bait." },
    ],
  },
};
