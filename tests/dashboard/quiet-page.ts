import { postTools } from "../../entrypoints/dashboard/post-tools";

/** What the dashboard asks of its page, answered in French by one in which nothing else happens. */
export const quietPage = {
  browserLanguages: ["fr"],
  onStoreChange: () => undefined,
  sites: [],
  access: { has: async () => true, ask: async () => undefined, withdraw: async () => undefined },
  reviews: { download: () => undefined, copy: async () => true, unlock: async () => false },
  posts: { tools: async () => postTools, breathe: async () => undefined },
};
