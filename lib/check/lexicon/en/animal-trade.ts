/** Words of those who live with animals by trade; a vet's cat is right. Notation: `Lexicon`. */
export const animalTrade = `
adopt
adoptable
adopted
adoption
aquarium
arthritis
assistance|guide|service|therapy dog(s)
barn
beekeeper
behaviorist
behaviourist
blood test
bloods
boarding
book
boosters
breed standard
breeder(s)
calving
cattery
chip
chipped
clinic
collar
consultation
dairy
dental
diet
dog friendly|trainer|walker|walking
dogs|pets welcome
donate
donation(s)
farm
farrier
film
flea
fleas
fleece
flock
forever home
foster
fosterer(s)
fostering
found
grazing
groomer
grooming
harness
hens
herd
hoof
jab(s)
keeper(s)
kennel(s)
kibble
lambing
lead
leash
litter
livery
lost
microchip
microchipped
milking
missing
museum
neuter
neutered
neutering
no dogs
obedience
operation
pasture
pet food|insurance|photographer|shop|store
photo shoot
puppy class|classes
rehome
rehomed
rehoming
rescue
rescued
riding
rspca
sanctuary
shelter(s)
spay
spayed
spca
stables
surgery
swallow
swallowed
swallows
teeth
tick(s)
vaccinated
vaccination(s)
vaccine(s)
vet
veterinarian
veterinary
vets
volunteer(s)
wildlife
wormer
worming
x ray|rays
yard
zoo
`;
