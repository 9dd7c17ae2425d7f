import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["us-reviews"] } },
  flags: {
    en: [
      "Leave us a 5-star review and get $10 off your next oil change.",
      "Free dessert for every five-star Google review this month. Show it to your server.",
      "Write a review of your stay to be entered in our October drawing.",
      "You will receive a $25 gift card in exchange for your review.",
      "Review us on Yelp and the next coffee is free.",
      "Grow your shop today: buy 1,000 followers for only $9.",
      "Give us five stars before Sunday to get a coupon for the car wash.",
    ],
  },
  passes: {
    en: [
      "Leave us a review: what you liked and what we should mend. We read every one.",
      "Thank you for the 200 reviews. The one about the cold soup got us a new pot.",
      "We never give a discount for a good review; the price list is the same for all.",
      "Our spring sale is on: 20% off every bike. Reviews of the new models are on the site.",
      "Win two tickets to the film festival: tell us your favorite scene.",
      "Performance reviews are done, so the team gets a free afternoon at the lake.",
      "A customer left a five-star review for Owen. He bought the whole workshop donuts.",
      "We now have 1,000 followers. Come and see who they are on open day.",
    ],
  },
};
