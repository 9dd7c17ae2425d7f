import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { DashboardFirstRun } from "./DashboardFirstRun";
import { FailureNotice } from "./FailureNotice";
import { HealthNotice } from "./HealthNotice";
import { Navigation } from "./Navigation";
import { routes } from "./routes";
import { StartNotice } from "./StartNotice";
import type { ScreenProps } from "./screen";
import { BackupReminder } from "./stored/BackupReminder";
import { useDocument } from "./use-document";

/** The dashboard: navigation beside one screen. Moving to a screen puts the focus on its heading, so that it is read aloud. */
export function Dashboard(props: Omit<ScreenProps, "t">): JSX.Element {
  const { state, reload } = props;
  const t = state.preferences.translator.value;
  const route = routes.find(({ id }) => id === state.screen.value) ?? routes[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(route.id);
  const title = t(route.title);
  useDocument(t.language, t("pages.title", { screen: title }));
  useLayoutEffect(() => {
    if (shown.current !== route.id) heading.current?.focus();
    shown.current = route.id;
  }, [route.id]);

  // When nobody answers, the list says so already; twice would be noise.
  const saidByScreen = state.health.health.value.status === "silent" && state.sessions.view.value.status === "failed";
  const notKept = state.preferences.notKept.value;
  return (
    <div class="dashboard">
      <Navigation
        t={t}
        routes={routes}
        current={route.id}
        state={state}
        isLanguageLocked={state.policy.policy.value?.language?.mode === "enforced"}
      />
      <main class="content" id="content">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {notKept && (
          <FailureNotice
            t={t}
            reason={notKept}
            lead={t("failure.preferences")}
            retry={() => void state.preferences.load()}
            reload={reload}
          />
        )}
        {!route.saysHealth && !saidByScreen && <HealthNotice t={t} health={state.health} reload={reload} stored={state.stored} />}
        <BackupReminder t={t} stored={state.stored} />
        <DashboardFirstRun preferences={state.preferences} health={state.health} />
        {state.health.health.value.status === "ready" && <StartNotice t={t} state={state} />}
        <route.Screen {...props} t={t} />
      </main>
    </div>
  );
}
