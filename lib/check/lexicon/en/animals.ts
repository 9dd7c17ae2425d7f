/** Animals of the lolcat kind. Notation: `Lexicon`. */
export const animals = `
alpaca(s)
animal
animals
bulldog
bunnies
bunny
calf
capybara(s)
cat(s)
chick(s)
corgi
cow(s)
critters
dachshund
dog(s)
doggies
doggo(s)
doggy
dolphin(s)
donkey(s)
duckling(s)
elephant(s)
four legged friend(s)
fox
fur babies|baby
furry friend(s)
goat(s)
golden retriever
guinea pig(s)
hamster(s)
hedgehog(s)
husky
kitten(s)
kitties
kitty
koala(s)
labrador
lamb(s)
llama(s)
meerkat(s)
monkey(s)
octopus
otter(s)
owl(s)
panda(s)
parrot
penguin(s)
ponies
pony
pooch
pooches
pug
pup(s)
pupper(s)
puppies
puppy
rabbit(s)
raccoon
seahorse(s)
seal(s)
sloth(s)
spaniel
squirrel(s)
teddy
tortoise
`;
