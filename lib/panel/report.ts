import { type ReadonlySignal, signal } from "@preact/signals";
import type { PanelOptions } from "./inputs";

/** What became of the report: on the clipboard, or shown to be copied by hand because the browser refused. */
export type Report = { readonly status: "copied" } | { readonly status: "shown"; readonly text: string };

export interface ReportState {
  readonly report: ReadonlySignal<Report | undefined>;
  readonly canReport: boolean;
  /** Writes the report as it is now and puts it on the clipboard. */
  copyReport(): void;
  closeReport(): void;
}

export function createReport(options: Pick<PanelOptions, "report" | "copy">, abort: AbortSignal): ReportState {
  const report = signal<Report | undefined>(undefined);
  return {
    report,
    canReport: options.report !== undefined,
    copyReport: () => {
      const text = options.report?.();
      if (text === undefined) return;
      const tell = (copied: boolean) => {
        if (!abort.aborted) report.value = copied ? { status: "copied" } : { status: "shown", text };
      };
      if (options.copy === undefined) tell(false);
      else options.copy(text).then(tell, () => tell(false));
    },
    closeReport: () => {
      report.value = undefined;
    },
  };
}
