/**
 * 256 French words to be read out: short, of every day, three letters apart from one another at least, and no two with the same four
 * letters first. Their places are fixed, since the person at the other end has the same list.
 */
export const WORDS_FR = `
  abeille acajou agneau aigle ajonc allée amande ambre antenne arche ardoise asperge atelier avion avoine avril bague balai baleine
  bambou banane basilic bateau bâton berger beurre bijou biscuit blouson bocal bonbon bonnet botte bougie bouquet branche brebis
  brise buffet buisson bulle cactus cadre cahier caillou caisse canal cargo carotte cascade casque castor caverne céleri chalet
  champ chanson chapeau charrue chemin chêne cheval cigogne ciment ciseau citron clairon cloche clôture coffre colibri colline
  colombe compas concert copain corbeau corde cosmos couloir coupole coussin crabe crapaud cravate crayon cristal crocus cuisine
  cymbale dahlia danse dauphin désert dessin diamant domino échelle éclair école écran église enclume encre épice éponge équipe
  étang évier fable facteur falaise famille fanfare faucon fenêtre ferme filet flamme fleur flûte fougère foulard fourmi frégate
  frigo froment fruit fumée galerie garage gazelle genou givre glace gomme gondole gorille goudron granit grappe grenier grillon
  guépard guitare hamac hamster hareng harpe héron hêtre hiver homard horloge hôtel igloo image jaguar jasmin jeudi journal jumelle
  jungle kayak kiosque koala laine légume lézard licorne lilas loutre lundi lunette machine magasin maison manège mardi marmite
  matelot mésange meuble mimosa miroir mistral moineau moteur mouette moulin mousse muguet musique navet navire neige oasis oeillet
  oignon olive orange ortie ovale pagode palmier panda paquet parfum patate patio pelote persil phoque photo piano pierre poire
  poulpe prune puits quartz récif requin rocher roman ronce rugby sabot safran samedi sapin sauge signal sirène sirop soleil source
  sphère stade tente tissu tomate trèfle trésor tricot tulipe tunnel tuyau vapeur viaduc violon volcan voyage yacht yaourt zénith
`
  .trim()
  .split(/\s+/u);
