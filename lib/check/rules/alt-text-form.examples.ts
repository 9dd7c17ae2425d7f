import type { Example, RuleExamples } from "../rule";

const french = (altText: string): Example => ({ text: "Le chantier de la halle avance : la charpente est levée.", altText });
const english = (altText: string): Example => ({ text: "Work on the market hall goes on: the roof frame is up.", altText });

export const examples: RuleExamples = {
  flags: {
    fr: [
      french("Image de deux charpentiers sur une poutre"),
      french("Une photo d’un chat dans une caisse de pommes"),
      french("Photographie montrant la façade du lycée après le ravalement"),
      french("IMG_1234.jpg"),
      french("image1"),
      french("Capture d’écran 2026-11-02 à 10.31.22.png"),
      french("468123456_1029384756_n"),
      french(
        "Trois charpentiers en équilibre sur une poutre de chêne de douze mètres, au-dessus de la place du marché, sous un ciel gris, pendant que la grue attend",
      ),
    ],
    en: [
      english("Picture of two carpenters on a beam"),
      english("A photo of a cat in an apple crate"),
      english("This image shows the school front after cleaning"),
      english("DSC_0042.JPG"),
      english("photo (2)"),
      english("WhatsApp Image 2026-11-02 at 10.31.22.jpeg"),
      english("Untitled"),
      english(
        "Three carpenters balancing on a twelve-metre oak beam above the market square under a grey sky while the crane waits for the next one",
      ),
    ],
  },
  passes: {
    fr: [
      french("Deux charpentiers assis sur une poutre de chêne"),
      french("Photo de classe de 1958, école de Rezé, maîtresse au centre"),
      french("Affiche : portes ouvertes samedi 5 décembre, de 9 h à 12 h"),
      french("Imagerie médicale : la nouvelle salle, avec vue sur le parc"),
      french("Image de synthèse du futur gymnase, vu de la rue"),
      "Une photo de la halle, prise hier par Karim, suit dans l’album.",
      french(""),
    ],
    en: [
      english("Two carpenters sitting on an oak beam"),
      english("Photo of the week: frost on the allotment gate"),
      english("Poster: open day, Saturday 5 December, nine to noon"),
      english("Photographer Mari Kay setting up a tripod in the nave"),
      english("Imaging suite of the clinic, with a view of the park"),
      "A picture of the hall, taken by Karim, follows in the album.",
      english(""),
    ],
  },
};
