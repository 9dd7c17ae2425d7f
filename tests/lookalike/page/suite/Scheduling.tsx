/** @jsxImportSource react */
import { useState } from "react";
import { Block, Switch } from "../controls";
import { dateText, localeTag, say } from "../locale";
import type { Channel } from "./PostTo";

interface SchedulingProps {
  readonly channels: readonly Channel[];
  readonly on: boolean;
  onChange(on: boolean): void;
}

const planned = new Date(2026, 10, 24, 9, 30);

/** One date and one time per channel, each number a spin button of its own. */
function Row({ channel }: { channel: Channel }) {
  const [date, setDate] = useState(() => dateText(planned, { day: "numeric", month: "short", year: "numeric" }));
  return (
    <div className="schedule-row">
      <span className="hint">{say(channel)}</span>
      <input
        aria-label={say("datePicker")}
        placeholder={say("dateFormat")}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <div role="application" aria-label={say("timeInput")} className="time">
        <input role="spinbutton" aria-label={say("hours")} aria-valuemin={0} aria-valuemax={23} aria-valuenow={9} defaultValue="9" />
        <span>:</span>
        <input role="spinbutton" aria-label={say("minutes")} aria-valuemin={0} aria-valuemax={59} aria-valuenow={30} defaultValue="30" />
        {localeTag === "en" && (
          <input role="spinbutton" aria-label={say("meridiem")} aria-valuemin={0} aria-valuemax={1} aria-valuenow={0} defaultValue="AM" />
        )}
      </div>
    </div>
  );
}

export function Scheduling({ channels, on, onChange }: SchedulingProps) {
  const [story, setStory] = useState(false);
  const [boosted, setBoosted] = useState(false);
  return (
    <>
      <Block title="schedulingOptions">
        <Switch label="setDateTime" on={on} onChange={onChange} />
        {on ? channels.map((channel) => <Row key={channel} channel={channel} />) : <p className="hint">{say("schedulingHint")}</p>}
      </Block>
      <Block title="shareTo">
        <Switch label="shareStory" on={story} onChange={setStory} />
        <Switch label="boost" on={boosted} onChange={setBoosted} />
      </Block>
    </>
  );
}
