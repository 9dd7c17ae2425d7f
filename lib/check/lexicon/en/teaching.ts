/** Verbs that show a phrase is quoted to warn of it. Notation: `Lexicon`. */
export const teaching = `
avoid
avoid|these posts
bad example
bait
beware|instead of
captions|headlines|lines|phrases|posts|wording like
clickbait
demoted
demotes
do not ask|write
don t ask|post|write
engagement|like bait
fake competitions|giveaway|giveaways
gets demoted
kind of post
like farming
never ask|post|write
our social media course
penalised
penalises
penalized
penalizes
rather than
report it
social media training
stop asking|posting|writing
watch out for
we ll spare you
we never ask
we will never ask
what not to
why we don t
why we never
`;
