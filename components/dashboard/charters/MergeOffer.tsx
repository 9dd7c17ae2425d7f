import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { Charter } from "../../../lib/charter";
import type { ChartersState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { MergeSections } from "./MergeSections";

interface MergeOfferProps {
  readonly t: PagesTranslator;
  readonly charters: ChartersState;
  /** The charter from the file. */
  readonly theirs: Charter;
}

/** Instead of taking a file whole: choosing a charter that is here, then section by section what comes from the file. */
export function MergeOffer({ t, charters, theirs }: MergeOfferProps): JSX.Element | null {
  const { merging, view } = charters;
  const list = view.value.status === "shown" ? view.value.charters : [];
  const [chosen, setChosen] = useState("");
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is another merge
  useEffect(() => merging.close(), [theirs]);
  const target = list.find((one) => one.id === chosen) ?? list.find((one) => one.id === theirs.id) ?? list[0];
  if (!target) return null;
  return (
    <section class="merge" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("merge.offer")}</h3>
      <p class="field-about">{t("merge.offer.about")}</p>
      <div class="charter-ways">
        <label for={`${id}-into`}>{t("merge.into")}</label>
        <select
          id={`${id}-into`}
          class="select"
          value={target.id}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            merging.close();
          }}
        >
          {list.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}, {one.version}
            </option>
          ))}
        </select>
        <Button look="secondary" onPress={() => void merging.open(theirs, target.id)}>
          {t("merge.start")}
        </Button>
      </div>
      <MergeSections t={t} merging={merging} />
    </section>
  );
}
