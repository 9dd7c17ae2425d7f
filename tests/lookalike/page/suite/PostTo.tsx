/** @jsxImportSource react */
import { useState } from "react";
import { pressedBy } from "../controls";
import { Floating } from "../Floating";
import { say } from "../locale";

export type Channel = "facebook" | "instagram";
const all: readonly Channel[] = ["facebook", "instagram"];

/** A plain square stands for each channel; no brand is drawn. */
const square = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect width="16" height="16" rx="4" fill="${color}"/></svg>`)}`;
const pictures: Readonly<Record<Channel, string>> = { facebook: square("#6b7a90"), instagram: square("#c08a3e") };

interface PostToProps {
  readonly channels: readonly Channel[];
  onChange(channels: readonly Channel[]): void;
}

/** The picker: a combobox that is no text field. Beside it an ordinary one, to be told apart as well. */
export function PostTo({ channels, onChange }: PostToProps) {
  const [open, setOpen] = useState(false);
  const toggle = () => setOpen(!open);
  const choose = (channel: Channel) => {
    const next = channels.includes(channel) ? channels.filter((other) => other !== channel) : [...channels, channel];
    if (next.length > 0) onChange(next);
  };
  return (
    <section className="card block pickers">
      <div
        role="combobox"
        tabIndex={0}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls="post-to-list"
        aria-label={`${say("postTo")} ${say("pageName")}`}
        className="picker"
        onClick={toggle}
        onKeyDown={pressedBy(toggle)}
      >
        <span className="hint">{say("postTo")}</span>
        {channels.map((channel) => (
          <img key={channel} alt={say(channel)} src={pictures[channel]} />
        ))}
        <strong>{say("pageName")}</strong>
      </div>
      <label className="picker">
        <span className="hint">{say("audience")}</span>
        <input role="combobox" aria-expanded={false} aria-controls="audiences" defaultValue={say("audiencePublic")} />
      </label>
      {open && (
        <Floating>
          <div role="listbox" id="post-to-list" aria-label={say("postTo")} className="channel-list">
            {all.map((channel) => (
              <div
                key={channel}
                role="option"
                tabIndex={0}
                aria-selected={channels.includes(channel)}
                onClick={() => choose(channel)}
                onKeyDown={pressedBy(() => choose(channel))}
              >
                <img alt="" src={pictures[channel]} /> {say(channel)}
              </div>
            ))}
          </div>
        </Floating>
      )}
    </section>
  );
}
