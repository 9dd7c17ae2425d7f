/** @jsxImportSource react */
import { useState } from "react";
import { Block, NestedButton } from "../controls";
import { isVariant } from "../flags";
import { say } from "../locale";

/** The media block in its three recorded shapes. Uploading takes a moment and keeps the footer's button off. */
export function Media({ onUploading }: { onUploading(busy: boolean): void }) {
  const [items, setItems] = useState<readonly number[]>([]);
  const choose = () => {
    // The file field never stands in the page: it is made, used and forgotten.
    document.createElement("input").type = "file";
    onUploading(true);
    setTimeout(() => {
      setItems((before) => [...before, before.length + 1]);
      onUploading(false);
    }, 400);
  };
  return (
    <Block title="media">
      <p className="hint">{say("mediaHint")}</p>
      <div className="row">
        {isVariant("media-link") ? (
          <a
            role="link"
            href="#media"
            aria-label={say("selectPhotos")}
            className="button"
            onClick={(event) => {
              event.preventDefault();
              choose();
            }}
          >
            {say("addPhoto")}
          </a>
        ) : isVariant("media-two") ? (
          <>
            <NestedButton text="addPhoto" onPress={choose} />
            <NestedButton text="addVideo" onPress={choose} />
          </>
        ) : (
          <NestedButton text="addPhotoVideo" onPress={choose} />
        )}
      </div>
      {items.length > 0 && (
        <ul className="media-items">
          {items.map((item) => (
            <li key={item}>1920 × 1080</li>
          ))}
        </ul>
      )}
    </Block>
  );
}
