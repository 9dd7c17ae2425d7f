/** @jsxImportSource react */
import { RecentPost } from "../decoys";
import { dateText, say } from "../locale";
import type { TextKey } from "../locale/en";
import { goTo } from "./route";

const figures: readonly (readonly [TextKey, string])[] = [
  ["homeReach", "1 284"],
  ["homeAnswers", "3"],
  ["homeDrafts", "2"],
];

export function Home() {
  return (
    <div className="place">
      <h1>{say("homeTitle")}</h1>
      <div className="figures">
        {figures.map(([label, value]) => (
          <div className="card figure" key={label}>
            <strong>{value}</strong>
            <span>{say(label)}</span>
          </div>
        ))}
      </div>
      <RecentPost text="recentPost" />
    </div>
  );
}

/** Four weeks; a click on a day opens the composer without loading a page. */
export function Planner() {
  const monday = new Date(2026, 10, 2);
  const days = Array.from({ length: 28 }, (_, index) => new Date(2026, 10, monday.getDate() + index));
  return (
    <div className="place">
      <h1>{say("plannerTitle")}</h1>
      <div role="heading" aria-level={2}>
        {dateText(monday, { month: "long" })}
      </div>
      <p>{say("plannerEmpty")}</p>
      <div className="calendar">
        {days.map((day) => (
          <button
            type="button"
            key={day.getDate()}
            aria-label={dateText(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" })}
            onClick={() => goTo("/latest/composer/?asset_id=1&ref=biz_web_content_calendar")}
          >
            {day.getDate()}
          </button>
        ))}
      </div>
    </div>
  );
}

export function PublishedPosts() {
  return (
    <div className="place">
      <h1>{say("postsTitle")}</h1>
      <RecentPost text="recentPost" />
      <RecentPost text="olderPost" />
    </div>
  );
}
