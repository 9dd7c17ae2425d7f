/** @jsxImportSource react */
import { useRef, useState } from "react";
import { Block, NestedButton, Switch } from "../controls";
import { DraftField } from "../editors/DraftField";
import { LexicalField } from "../editors/LexicalField";
import { registerPostEditor } from "../expose";
import { has, isVariant } from "../flags";
import { useHydrated } from "../living";
import { buttonText, say } from "../locale";
import type { Channel } from "./PostTo";

const Field = isVariant("lexical") ? LexicalField : DraftField;

interface TextBlockProps {
  readonly channels: readonly Channel[];
  onText(text: string): void;
}

/** "Post details": the text field, one for all channels or one per tab, of which only the chosen one is mounted. */
export function TextBlock({ channels, onText }: TextBlockProps) {
  const hydrated = useHydrated();
  const [customised, setCustomised] = useState(false);
  const [tab, setTab] = useState<Channel>("facebook");
  const texts = useRef<Record<Channel, string>>({ facebook: "", instagram: "" });
  const change = (text: string) => {
    if (customised) texts.current[tab] = text;
    else texts.current = { facebook: text, instagram: text };
    onText(text);
  };
  const choose = (channel: Channel) => {
    setTab(channel);
    onText(texts.current[channel]);
  };
  const keys = [customised ? tab : "all"];
  if (has("remount-on-customise")) keys.push(String(customised));
  if (has("remount-on-picker")) keys.push(channels.join());
  return (
    <Block title="postDetails">
      <Switch label="customise" on={customised} onChange={setCustomised} />
      {customised && (
        <div role="tablist" className="tabs">
          {channels.map((channel) => (
            <div
              key={channel}
              role="tab"
              tabIndex={0}
              aria-selected={channel === tab}
              onClick={() => choose(channel)}
              onKeyDown={(event) => event.key === "Enter" && choose(channel)}
            >
              {say(channel)}
            </div>
          ))}
        </div>
      )}
      <div data-pagelet="BusinessComposerSATPTTextEditorContainer" className="text-container" key={keys.join("/")}>
        <div className="field-heading">{say("fieldHeading")}</div>
        {hydrated ? (
          <Field
            role="combobox"
            label={say("field")}
            placeholder={say("fieldPlaceholder")}
            initialText={texts.current[tab]}
            onText={change}
            register={registerPostEditor}
          />
        ) : (
          <div className="skeleton" />
        )}
        <div className="row">
          <button type="button" className="quiet">
            {buttonText("openHashtags")}
          </button>
          <button type="button" className="quiet">
            {buttonText("openEmoji")}
          </button>
        </div>
      </div>
      <NestedButton text="linkPreview" onPress={() => {}} />
    </Block>
  );
}
