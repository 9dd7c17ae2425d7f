/** Wishes of the seasons and feasts. Notation: `Lexicon`. */
export const seasonWishes = `
all the best for 2026|2027|2028
best|warmest wishes
blessed|joyous|lovely|magical|merry|peaceful|wonderful christmas
blessed|lovely|wonderful easter
compliments of the season
eid|ramadan mubarak
feliz navidad
festive|holiday season
happy 4th|fourth of july
happy australia|boxing|canada|fathers|independence|labor|memorial|mothers|pancake day
happy autumn|birthday|christmas|diwali|easter|eid|fall|halloween|hanukkah|holidays|solstice|spring|summer|thanksgiving|valentines|xmas
happy back to school
happy bank holiday
happy bonfire|burns night
happy chinese|lunar new year
happy father|mother|valentine s day
happy first day of fall
happy mothering sunday
happy paddy s day
happy shrove tuesday
happy st david|george|patrick s day
happy st patricks day
happy|healthy|peaceful|prosperous|wonderful new year
here s to 2026|2027|2028
joy of the season
lovely break
magic of christmas
merry xmas
most wonderful time of the year
ramadan kareem
season s greetings
seasons greetings
spirit of christmas
very happy mother s day
very happy new year
wonderful holiday season
wonderful thanksgiving
`;
