/**
 * 256 English words to be read out: short, of every day, three letters apart from one another at least, and no two with the same four
 * letters first. Their places are fixed, since the person at the other end has the same list.
 */
export const WORDS_EN = `
  acorn album alley almond amber anchor angel ankle apron artist atlas autumn award badge baker bamboo banana banjo basil beach
  beetle berry bicycle bison blanket blossom bonfire border bread brick bronze broom brush bubble bucket buffalo button cabin cactus
  camel canoe canvas captain carpet castle cedar cello cereal chalk chess chimney cinema circle citrus cliff clock coast cobra
  coconut coffee compass copper coyote cradle crayon cricket crocus crown crystal cushion custard cymbal daisy dancer desert diamond
  dolphin domino drawer eagle earth eclipse elbow emerald engine evening fabric falcon family farmer feather fence fiddle field
  flame fossil freckle frost galaxy garden garlic gazelle giraffe glacier glove granite grape guitar hammock harvest helmet holiday
  honey horizon house igloo inkwell island ivory jaguar jasmine jersey jewel jigsaw jockey journal juice jungle juniper kayak
  kingdom kitten koala ladder lantern laurel lemon lentil leopard library lilac linen lizard lobster lunch magnet marble meadow
  melody mercury metal mirror monday morning motor museum music napkin nectar nickel nutmeg oatmeal ocean october onion opera orange
  orbit orchard ostrich otter oxygen palace panda panther parcel parrot parsley pasture peanut pearl pelican penguin piano picnic
  pigeon pilot pirate polar poppy potato prairie profile pumpkin puppet puzzle pyramid quartz quill rabbit raccoon radio rainbow
  raven record ribbon rubber rugby saffron sailor salad saturn sauce scarf school seagull season shell shovel signal silver sketch
  sledge smile spiral spring square stable station stone stream summer sunset syrup teapot temple tennis thimble thunder tiger torch
  train tulip tunnel turkey turtle violet wagon walnut wheat willow winter yacht yogurt zenith zigzag
`
  .trim()
  .split(/\s+/u);
