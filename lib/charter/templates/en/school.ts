import type { CharterFile } from "../../schema";

/** A school or training centre: what pupils learn, families' dates, open days. */
export const school: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "template-school",
  version: "1.0.0",
  locale: "en-GB",
  timezone: "Europe/London",
  identity: { pageName: "Your school", sector: "school", countries: ["GB"], languages: ["en"], domains: [] },
  promise: {
    who: "pupils, their families and those who hesitate to apply",
    what: "see what is learnt here and know when to come",
    why: "choose and follow a school without surprises",
  },
  objectives: [
    {
      id: "open-day",
      stage: "conversion",
      statement: "A hundred and twenty families at the open day.",
      metric: "families present",
      target: 120,
    },
    {
      id: "applications",
      stage: "conversion",
      statement: "Forty complete applications by March.",
      metric: "complete applications",
      target: 40,
    },
  ],
  personas: [
    {
      id: "family",
      name: "Sophie, mother of a year 11 pupil",
      situation: "She compares three schools and reads in the evening.",
      questions: ["Where do pupils go next?", "How many in a class?", "Is there boarding?"],
      objections: ["cost", "the journey"],
      vocabulary: ["families", "parents", "pupil", "pupils", "sixth form", "boarding", "class", "admission", "apply"],
    },
    {
      id: "applicant",
      name: "Yanis, 17, looking for a course",
      situation: "He watches videos and wants to know what people really do here.",
      questions: ["How many workshop hours?", "Can I be an apprentice?", "What do former pupils do?"],
      objections: ["too much theory", "fear of the level"],
      vocabulary: ["course", "apprenticeship", "apprentice", "placement", "A levels", "T levels", "former pupils", "students"],
    },
  ],
  pillars: [
    {
      id: "learning",
      name: "What is learnt",
      purpose: "A pupils’ project: the task, the hours, the result.",
      share: 40,
      terms: ["project", "workshop", "lesson", "built", "wrote", "experiment", "exam"],
    },
    {
      id: "dates",
      name: "Dates",
      purpose: "Admission, meeting, open day: day, hour, papers.",
      share: 30,
      terms: ["open day", "admission", "admissions", "meeting", "application", "term", "deadline"],
    },
    {
      id: "afterwards",
      name: "Afterwards",
      purpose: "What becomes of former pupils, in figures or by one path.",
      share: 15,
      terms: ["former pupils", "jobs", "hired", "university", "diploma", "trade"],
    },
    {
      id: "team",
      name: "The team",
      purpose: "Who teaches, who supports, and how.",
      share: 15,
      terms: ["teacher", "tutor", "school nurse", "team", "assistant", "hiring"],
    },
  ],
  topics: {
    allowed: ["projects", "dates", "what comes next", "the team", "school life"],
    forbidden: [
      { term: "election", reason: "The school is neutral.", level: "must" },
      { term: "religion", reason: "The school is neutral.", level: "must" },
      { term: "top of the class", reason: "We do not rank pupils in public.", level: "must" },
      { term: "exclusion hearing", reason: "It concerns a child and a family.", level: "block" },
    ],
    sensitive: [{ term: "bullying" }, { term: "accident" }, { term: "strike" }, { term: "safeguarding" }],
  },
  voice: {
    traits: [
      { trait: "concrete", do: "show the work, the hours, the result", dont: "“excellence for all”" },
      { trait: "easy to read", do: "spell acronyms out", dont: "ministry language" },
      { trait: "protective", do: "show hands, not faces", dont: "name a child" },
    ],
    sliders: { funny: 2, formal: 3, respectful: 5, enthusiastic: 3 },
  },
  address: "none",
  lexicon: {
    preferred: [
      { use: "pupils", insteadOf: ["learners"], why: "The word families use." },
      { use: "open day", insteadOf: ["discovery experience"], why: "The word families use." },
      { use: "project", insteadOf: ["learning journey"], why: "Everyone understands it." },
    ],
    banned: [
      "excellence",
      "outstanding community",
      "innovative pedagogy",
      "success for all",
      "don't hesitate",
      "bright futures",
      "idyllic setting",
      "world-class",
      "join the adventure",
    ],
    products: ["open day", "taster day", "boarding", "apprenticeship course"],
  },
  length: { maxCharacters: 1_100 },
  emoji: { max: 2, banned: ["🔥", "😂", "💯"] },
  hashtags: { max: 2, banned: ["#love", "#proud", "#viral"] },
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
      { id: "come", text: "Come to the open day", stage: "conversion", terms: ["come to the open day", "come and see", "visit us"] },
      {
        id: "apply",
        text: "Hand in your application",
        stage: "conversion",
        terms: ["hand in your application", "sign up", "ask for a taster day"],
      },
      { id: "ask", text: "Call the school office", stage: "consideration", terms: ["call the school office", "message us", "ask us"] },
    ],
  },
  rhythm: { perWeek: [1, 3] },
  workflow: {
    approval: "always",
    roles: [
      { role: "author", name: "teaching assistant" },
      { role: "approver", name: "head" },
    ],
  },
  legal: { packs: ["donnees"] },
  privacy: {
    minors: "No face or name of a pupil under age; written consent of the parents.",
    photoConsent: "Written, kept at the school office.",
  },
  lead: { qualifiedIf: ["class wanted", "year of entry", "family’s phone number"], minimum: 2 },
  rules: [
    {
      id: "no-names",
      kind: "forbid",
      severity: "must",
      terms: ["well done to our pupil", "pupil of the week", "star pupil"],
      message: { en: "Show the work, not the child." },
      why: { en: "A public ranking embarrasses families and stays online." },
      examples: { flags: ["Our pupil of the week has won!"], passes: ["A year 10 group built a 4 m bridge out of spaghetti."] },
    },
    {
      id: "figures-with-source",
      kind: "forbid",
      severity: "must",
      terms: ["excellent results", "exceptional pass rate", "the best in the county"],
      message: { en: "Give the rate, the year, the number of pupils." },
      why: { en: "A result without year or number misleads families." },
      examples: { flags: ["Excellent results again this year!"], passes: ["In 2026, 52 pupils of 58 passed."] },
    },
  ],
  builtins: { "event-date": { severity: "hint" } },
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "In the workshop, year 10 pupils built a 4 m footbridge: three weeks, 14 hours, 82 kg before it broke. The plan and the sums are on the wall of the hall. Come and see it on Saturday 13 December.",
        pillar: "learning",
        why: "A project, hours, a result.",
      },
      {
        text: "Open day on Saturday 13 December, 9 to 1: a tour every half hour, workshops open, boarding house included. Parents of year 11, bring the last report if you have it. Sign up for the 10 o’clock tour.",
        pillar: "dates",
        why: "Day, hours, paper.",
      },
      {
        text: "What becomes of former pupils? Of 46 who left in 2025, 31 work in their trade and 11 went on to university. The other four are looking. Ask us, or call the school office.",
        pillar: "afterwards",
        why: "Whole figures with their year.",
      },
      {
        text: "Admissions for September 2027: applications from 5 January to 6 March, at the desk or by post. Two reports, a letter, a photo. Boarding has twelve places. Hand in your application by 6 March.",
        pillar: "dates",
        why: "A period, papers, places.",
      },
      {
        text: "Mrs Ferrand, joinery teacher since 2009, gives beginners two extra hours a week. She starts with one joint and one rule: measure twice. Ask for a taster day to try it.",
        pillar: "team",
        why: "A person, a skill, a place.",
      },
      {
        text: "What does a year in the sixth form cost? Tuition is free, boarding £1,560, workshop kit £210, in three instalments. Bursaries exist and families get help on Wednesdays. Call the school office.",
        pillar: "dates",
        why: "The families’ question, with figures.",
      },
    ],
    bad: [
      {
        text: "Well done to our pupil of the week! Excellent results again in our outstanding community!",
        why: "A ranking without a figure.",
      },
      { text: "Like and share if you are proud of our pupils!", why: "Reaction bait." },
      {
        text: "“Education is the most powerful weapon to change the world.” Have a great week, everyone!",
        why: "A quotation that fits anyone.",
      },
      { text: "Join the adventure of an innovative pedagogy that builds bright futures!", why: "Nothing to verify." },
      { text: "Happy new term everyone! May this year be beautiful, rich and full of success!", why: "A greeting without information." },
      { text: "Tag a friend you spent your best school years with 😂😂😂", why: "Tag bait." },
    ],
  },
};
