import type { JSX } from "preact";
import type { Charter } from "../../../../lib/charter";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button, Icon } from "../../../ui";
import { maybe } from "../names";

interface StartSummaryProps {
  readonly t: PagesTranslator;
  readonly charter: Charter;
  onClose(): void;
}

/** What a charter that was just begun checks, in lines one can hold against one's house. */
export function StartSummary({ t, charter, onClose }: StartSummaryProps): JSX.Element {
  return (
    <section class="start-summary" aria-labelledby="start-summary">
      <h3 id="start-summary">{t("checked.title")}</h3>
      <ul>
        {checkedLines(charter, t).map((line) => (
          <li key={line}>
            <Icon name="check" size={12} />
            {line}
          </li>
        ))}
      </ul>
      <p class="quiet">{t("checked.next")}</p>
      <div>
        <Button look="secondary" onPress={onClose}>
          {t("checked.close")}
        </Button>
      </div>
    </section>
  );
}

function checkedLines(charter: Charter, t: PagesTranslator): readonly string[] {
  const { address, lexicon, topics, emoji, hashtags, cta, pillars, rules, legal } = charter;
  const counted = (
    key: "banned" | "preferred" | "topics" | "sensitive" | "calls" | "pillars" | "rules",
    list: readonly unknown[],
  ): readonly string[] => (list.length > 0 ? [t(`checked.${key}`, { count: list.length })] : []);
  return [
    ...(address === "tu" || address === "vous" ? [t("checked.address", { address })] : []),
    ...counted("banned", lexicon.banned),
    ...counted("preferred", lexicon.preferred),
    ...counted("topics", topics.forbidden),
    ...counted("sensitive", topics.sensitive),
    ...(emoji.max !== undefined ? [t("checked.emoji", { max: emoji.max })] : []),
    ...(hashtags.max !== undefined ? [t("checked.hashtags", { max: hashtags.max })] : []),
    ...counted("calls", cta.allowed),
    ...counted("pillars", pillars),
    ...counted("rules", rules),
    ...(legal.packs.length > 0
      ? [t("checked.packs", { list: t.list(legal.packs.map((pack) => maybe(`option.pack.${pack}`, t) ?? pack)) })]
      : []),
    t("checked.filler"),
  ];
}
