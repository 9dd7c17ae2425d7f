/** @jsxImportSource react */
import type { ReactNode } from "react";
import { createPortal } from "react-dom";

/** Puts what floats into the second child of the body, beside the application. */
export function Floating({ children }: { children: ReactNode }) {
  const place = document.querySelector('body > [data-visualcompletion="ignore"]');
  return place ? createPortal(children, place) : null;
}
