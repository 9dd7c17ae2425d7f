import type { CharterFile } from "../../schema";

/** Services to companies: a case in figures, the method explained, the meeting offered. */
export const services: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "template-services",
  version: "1.0.0",
  locale: "en-GB",
  timezone: "Europe/London",
  identity: { pageName: "Your practice for companies", sector: "b2b-services", countries: ["GB"], languages: ["en"], domains: [] },
  promise: {
    who: "owners of small companies in the region",
    what: "solve one problem by a method that is said beforehand",
    why: "save time and know what they pay for",
  },
  objectives: [
    {
      id: "meetings",
      stage: "conversion",
      statement: "Six first meetings with the right people a month.",
      metric: "qualified meetings",
      target: 6,
    },
    { id: "questions", stage: "consideration", statement: "Twelve owners’ questions a month.", metric: "questions received", target: 12 },
  ],
  personas: [
    {
      id: "owner",
      name: "Helen, who runs a firm of 18",
      market: "b2b",
      situation: "She decides alone, in the evening, and distrusts vague packages.",
      questions: ["What does it cost?", "How soon does it show?", "Who does the work?"],
      objections: ["a supplier who let her down", "no time"],
      vocabulary: ["owner", "owners", "small firm", "company", "companies", "staff", "cash flow", "team"],
    },
    {
      id: "manager",
      name: "Thomas, office manager",
      market: "b2b",
      situation: "He prepares the decision and compares three offers.",
      questions: ["What is included?", "Which papers do we prepare?", "Can we stop midway?"],
      objections: ["long contracts", "jargon"],
      vocabulary: ["office manager", "bookkeeper", "contract", "invoice", "invoices", "supplier", "deadline"],
    },
  ],
  pillars: [
    {
      id: "case",
      name: "Cases in figures",
      purpose: "A problem, what was done, the measured result, how long.",
      share: 40,
      terms: ["case", "before", "after", "result", "days", "hours", "saved"],
    },
    {
      id: "method",
      name: "Method",
      purpose: "Explain a step readers can take by themselves.",
      share: 30,
      terms: ["method", "step", "steps", "template", "check", "checklist", "mistake"],
    },
    {
      id: "change",
      name: "What changes",
      purpose: "A rule or a deadline, what it asks, of whom.",
      share: 20,
      terms: ["deadline", "comes into force", "rule", "law", "return", "threshold", "must file"],
    },
    {
      id: "offer",
      name: "Offer",
      purpose: "A service, its price, how long, the next step.",
      share: 10,
      terms: ["review", "fixed price", "plus VAT", "workshop", "meeting", "slot"],
    },
  ],
  topics: {
    allowed: ["cases", "method", "deadlines", "our trade"],
    newsPolicy: "own-sector",
    forbidden: [
      { term: "election", reason: "The practice takes no side.", level: "must" },
      { term: "our competitors", reason: "We talk about the problem, not about others.", level: "must" },
      { term: "aggressive tax", reason: "The phrase binds the practice.", level: "block" },
    ],
    sensitive: [{ term: "redundancy" }, { term: "insolvency" }, { term: "tax inspection" }, { term: "data breach" }],
  },
  voice: {
    traits: [
      { trait: "exact", do: "an amount, a time, a step", dont: "“tailored support”" },
      { trait: "teaching", do: "explain as to a customer", dont: "consultants’ words" },
      { trait: "sober", do: "let the case convince", dont: "self-praise" },
    ],
    sliders: { funny: 1, formal: 3, respectful: 5, enthusiastic: 2 },
  },
  address: "none",
  lexicon: {
    preferred: [
      { use: "customer", insteadOf: ["trusted partner"], why: "The exact word." },
      { use: "meeting", insteadOf: ["discovery call", "touchpoint"], why: "Plain and short." },
      { use: "use", insteadOf: ["leverage", "utilise"], why: "Plain and short." },
    ],
    banned: [
      "bespoke",
      "turnkey",
      "360-degree",
      "synergy",
      "disruptive",
      "market leader",
      "innovative solution",
      "don't hesitate",
      "supercharge",
      "next level",
    ],
    products: ["half-day review", "quarterly support", "team workshop"],
  },
  length: { maxCharacters: 1_400 },
  emoji: { max: 1, banned: ["🔥", "🚀", "💯"] },
  hashtags: { max: 2, banned: ["#motivation", "#mindset", "#success"] },
  links: {
    max: 1,
    utm: [
      { name: "utm_source", value: "facebook" },
      { name: "utm_medium", value: "social" },
    ],
  },
  cta: {
    max: 1,
    banned: ["like this", "share this", "comment yes"],
    allowed: [
      { id: "meeting", text: "Book a meeting", stage: "conversion", terms: ["book a meeting", "book thirty minutes", "book a slot"] },
      { id: "question", text: "Send us your question", stage: "consideration", terms: ["send us your question", "message us", "ask us"] },
      { id: "template", text: "Ask for the template", stage: "consideration", terms: ["ask for the template", "ask for the checklist"] },
    ],
  },
  rhythm: { perWeek: [1, 3] },
  workflow: {
    approval: "by-topic",
    fourEyesTopics: ["tax", "employment", "legal"],
    roles: [
      { role: "author", name: "assistant" },
      { role: "approver", name: "partner" },
    ],
  },
  legal: { packs: ["donnees", "comparaison"] },
  lead: { qualifiedIf: ["decision maker known", "problem named", "deadline within three months"], minimum: 2 },
  rules: [
    {
      id: "no-guarantee",
      kind: "forbid",
      severity: "must",
      terms: ["guaranteed results", "results guaranteed", "satisfaction guaranteed", "100% success"],
      message: { en: "Name a measured case rather than a guarantee." },
      why: { en: "A practice commits to work, not to an outcome." },
      examples: { flags: ["Proven method, guaranteed results."], passes: ["For this customer payment went from 61 to 38 days."] },
    },
    {
      id: "name-the-case",
      kind: "forbid",
      severity: "must",
      terms: ["a well-known group", "a leader in its sector", "a great reference"],
      message: { en: "Say the trade, the size, the town." },
      why: { en: "A case without outline proves nothing." },
      examples: { flags: ["Work for a leader in its sector."], passes: ["A joinery of 14 in Ripon."] },
    },
  ],
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "A joinery of 14 in Ripon: invoices left twelve days after the job. Two steps changed, a written reminder on day 20, and customers now pay after 38 days instead of 61. It took one quarter. Book a meeting if yours take more than 45.",
        pillar: "case",
        why: "Before, after, how long.",
      },
      {
        text: "Three lines to check before you sign a supplier’s contract: the notice period, the index the price follows, what happens when they are late. Ten minutes. Ask for the checklist, one page.",
        pillar: "method",
        why: "Readers can do it themselves.",
      },
      {
        text: "From 1 January, companies with more than eleven staff must file their headcount in another way. Two owners in three we meet do not know. Send us your question before 15 December.",
        pillar: "change",
        why: "A deadline and who is concerned.",
      },
      {
        text: "Cash-flow review: half a day at your office, three scenarios for six months, a four-page report. £780 plus VAT, travel included within 40 miles. Two slots, 4 and 9 December. Book a slot.",
        pillar: "offer",
        why: "Content, price, dates.",
      },
      {
        text: "The mistake we see each month: counting stock at selling price. The margin looks eight points better and the cash does not follow. Work it out on ten items and you will know. Message us if the gap surprises you.",
        pillar: "method",
        why: "A mistake named, a test.",
      },
      {
        text: "Sarah has looked after purchasing for nine years. For a firm of 22 in Selby she renegotiated four contracts in six weeks: £11,400 saved a year, same suppliers. Book a meeting with her.",
        pillar: "case",
        why: "A person, a figure.",
      },
    ],
    bad: [
      {
        text: "We are proud to support our trusted partners towards excellence with innovative, tailored solutions!",
        why: "Any rival could sign it.",
      },
      {
        text: "“The only failure is giving up.” Have a great week, all you founders who believe in your dreams!",
        why: "A quotation that fits anyone.",
      },
      { text: "Comment YES and get our secret guide to double your turnover 🚀🚀🚀", why: "Comment bait." },
      { text: "Proven method, guaranteed results, supercharge your company today!", why: "A promise without proof." },
      { text: "Happy Monday! A new week full of energy and opportunities. What is your goal?", why: "A greeting and an idle question." },
      { text: "Like if you think people are a company’s true wealth!", why: "Reaction bait." },
    ],
  },
};
