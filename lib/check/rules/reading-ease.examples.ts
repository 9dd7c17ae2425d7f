import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "La mutualisation des infrastructures intercommunales favorise l’optimisation des investissements énergétiques. Cette réorganisation administrative nécessite néanmoins une concertation approfondie avec les collectivités concernées. Les modalités opérationnelles seront communiquées ultérieurement aux administrés par l’intermédiaire des conseillers communautaires.",
      "Notre accompagnement pluridisciplinaire privilégie la personnalisation des préconisations thérapeutiques. La réévaluation périodique des indicateurs physiologiques détermine l’adaptation des protocoles nutritionnels. L’amélioration progressive des performances métaboliques constitue l’aboutissement de cette démarche collaborative.",
      "L’externalisation de la maintenance applicative sécurise la continuité opérationnelle de vos environnements informatiques. Notre méthodologie collaborative garantit l’identification immédiate des vulnérabilités organisationnelles. La restitution documentaire accompagne systématiquement chaque intervention corrective de nos administrateurs spécialisés.",
    ],
    en: [
      "Organisational transformation necessitates comprehensive stakeholder engagement throughout the implementation process. Our multidisciplinary methodology facilitates sustainable operational efficiencies across geographically distributed environments. Consequently, participating municipalities experience measurable improvements regarding administrative accountability.",
      "Physiotherapeutic rehabilitation following orthopaedic intervention requires individualised assessment of musculoskeletal functionality. Inadequate mobilisation considerably increases susceptibility to degenerative complications, particularly among sedentary individuals. Personalised intervention programmes are consequently administered by appropriately qualified practitioners.",
      "Environmental certification necessitates continuous documentation of manufacturing activities. Our accreditation demonstrates organisational responsibility regarding resource utilisation and atmospheric contamination. Independent verification authorities periodically evaluate operational compliance with international specifications and environmental legislation.",
    ],
  },
  passes: {
    fr: [
      "Le radiateur reste froid en bas ? C’est souvent de la boue. Coupez la pompe, ouvrez la vis du haut et laissez couler un verre d’eau. Si rien ne change au bout d’une heure, appelez : on passe le jour même.",
      "Mercredi, les petits du club ont appris à tomber sans se faire mal. On commence à genoux, on roule sur l’épaule, on se relève en riant. La semaine prochaine, même heure, et les parents peuvent monter sur le tapis.",
      "La mairie sera fermée le 10 mai. Pour une carte d’identité, prenez rendez-vous avant le 5. Pour un acte de naissance, la demande se fait en ligne et la réponse arrive en trois jours ouvrés, parfois moins.",
      "Réglementation thermique, réhabilitation énergétique.",
      "Au musée de la Résistance, Marguerite Delacroix-Beauregard et Emmanuelle Charpentier-Vandenbroucke vous racontent leur enfance. La visite part de la cour à 15 h. Prenez une veste : la cave est froide, même en juin. Les enfants peuvent poser toutes leurs questions.",
    ],
    en: [
      "Your brakes squeal because they are damp, not because they are worn. Ride round the block and pull them hard twice. If they still squeal when you get back, bring the bike in and we will look at the pads while you wait.",
      "We lost the cup by one goal on Sunday. The boys cried, then they ate eleven pizzas. Training is back on Tuesday at six, and new players of any age can come and try for free.",
      "The clinic is shut on Monday. If your dog eats chocolate, ring the night line at once and keep the wrapper in your hand. We need to know how much there was and how dark it was.",
      "Comprehensive organisational transformation.",
      "Dr Bartholomew Featherstonehaugh and Professor Anastasia Papadopoulos sat on our steps in 1974 and wrote a book about bread. We found a copy in the loft. Come and read it by the oven while your loaf cools down.",
    ],
  },
};
