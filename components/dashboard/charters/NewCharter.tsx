import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { CharterOrigin, ChartersState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { BackLine } from "./BackLine";

/** A new charter: whose it is, in which language, and what it begins as. */
export function NewCharter({ t, charters }: { readonly t: PagesTranslator; readonly charters: ChartersState }): JSX.Element {
  const [name, setName] = useState("");
  const [language, setLanguage] = useState<"fr" | "en">(t.language);
  const [origin, setOrigin] = useState<CharterOrigin | undefined>(undefined);
  const [isTried, setTried] = useState(false);
  const id = useId();
  const sectors = charters.sectors.value;
  const make = () => {
    setTried(true);
    if (name.trim() !== "" && origin) void charters.create(origin, name.trim().slice(0, 200), language);
  };
  const choice = (value: string, label: string, about: string, chosen: CharterOrigin, isOn: boolean) => (
    <label key={value} class="choice-card" data-on={isOn}>
      <input type="radio" name={`${id}-origin`} value={value} checked={isOn} onChange={() => setOrigin(chosen)} />
      <span class="choice-name">{label}</span>
      <span class="quiet">{about}</span>
    </label>
  );
  return (
    <section class="charter-new">
      <BackLine t={t} charters={charters} />
      <h2>{t("charters.new.title")}</h2>
      <div class="field">
        <label for={`${id}-name`}>{t("charters.new.name")}</label>
        <input
          id={`${id}-name`}
          class="input"
          value={name}
          maxLength={200}
          aria-describedby={`${id}-name-about`}
          aria-invalid={isTried && name.trim() === ""}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p id={`${id}-name-about`} class={isTried && name.trim() === "" ? "field-error" : "field-about"}>
          {t(isTried && name.trim() === "" ? "charters.new.nameMissing" : "charters.new.nameAbout")}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-language`}>{t("charters.new.language")}</label>
        <select
          id={`${id}-language`}
          class="select"
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value === "fr" ? "fr" : "en")}
        >
          <option value="fr">{t("language.fr")}</option>
          <option value="en">{t("language.en")}</option>
        </select>
      </div>
      <fieldset class="choices">
        <legend>{t("charters.new.from")}</legend>
        <div class="choice-cards">
          {sectors.map((sector) =>
            choice(
              sector,
              t(`template.${sector}`),
              t(`template.${sector}.about`),
              { from: "template", sector },
              origin?.from === "template" && origin.sector === sector,
            ),
          )}
          {choice("sample", t("charters.new.sample"), t("charters.new.sampleAbout"), { from: "sample" }, origin?.from === "sample")}
        </div>
        {isTried && !origin && <p class="field-error">{t("charters.new.fromMissing")}</p>}
      </fieldset>
      <div class="charter-ways">
        <Button look="primary" onPress={make}>
          {t("charters.new.make")}
        </Button>
        <Button look="secondary" onPress={() => charters.go({ at: "import" })}>
          {t("charters.import")}
        </Button>
      </div>
    </section>
  );
}
