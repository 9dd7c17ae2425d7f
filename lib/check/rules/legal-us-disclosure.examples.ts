import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["us-disclosure"] } },
  flags: {
    en: [
      "Huge thanks to creator @austin.eats, who we hosted on Friday. Her review is up on her channel.",
      "Our ambassador @ride_with_kim swears by the new saddle bag.",
      "Trail mix so good that @hikerjoe tested it for a week. Use his code and save 10%. Collab of the year.",
      "Kim is back on the trail with our bottles. #ambassador",
      "Sunset at the lodge, seen by Marcus. #spon",
      "Post a photo of your garden with #BloomWithUs for a chance to win a wheelbarrow.",
      "Show us your best chili tonight. #sweeps",
    ],
  },
  passes: {
    en: [
      "#ad Thanks to creator @austin.eats, who we hosted on Friday. Her review is up.",
      "Sponsored: our ambassador @ride_with_kim swears by the new saddle bag.",
      "We sent creator @hikerjoe the mix for free and asked for his honest review.",
      "We partnered with the @cityofaustin library on a summer reading list.",
      "The US ambassador to Canada visited our mill on Tuesday. #ambassador",
      "Post a photo with #BloomGiveaway for a chance to win a wheelbarrow.",
      "Share your garden photos with #BloomWithUs and we will put them on the wall of the store.",
      "Never post under a bare #SummerVibes to win a prize: readers cannot see that it is a contest.",
    ],
  },
};
