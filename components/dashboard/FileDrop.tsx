import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";

export interface FileDropProps {
  readonly label: string;
  /** Kinds of files, as a file field takes them. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** While something is under way nothing is taken, dropped or picked. */
  readonly disabled?: boolean;
  /** What there is to know of the file, below the field. */
  readonly about?: ComponentChildren;
  /** The field is emptied when it is done, so that the same file may be picked again. */
  onFiles(files: readonly File[]): Promise<unknown>;
}

/** A place for files: the browser's picker, and dropping beside it. */
export function FileDrop({ label, accept, multiple = false, disabled = false, about, onFiles }: FileDropProps): JSX.Element {
  const [isOver, setOver] = useState(false);
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file field inside does the same by keyboard
    <div
      class="drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) void onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={(event) => {
          const { currentTarget } = event;
          void onFiles([...(currentTarget.files ?? [])]).then(() => (currentTarget.value = ""));
        }}
      />
      {about !== undefined && (
        <p id={`${id}-about`} class="field-about">
          {about}
        </p>
      )}
    </div>
  );
}
