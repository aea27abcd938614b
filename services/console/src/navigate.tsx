import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { addressOf, type Place } from "./place.ts";

export type Go = (place: Place) => void;

export const Navigation = createContext<Go>(() => {});
export const useGo = (): Go => useContext(Navigation);

interface LinkProps {
  to: Place;
  children: ComponentChildren;
  class?: string;
  isCurrent?: boolean;
}

/** A real link, so that it can be copied and opened beside; a plain click stays on the page. */
export function Link({ to, children, isCurrent = false, class: named = "" }: LinkProps) {
  const go = useGo();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={addressOf(to)} class={named} aria-current={isCurrent ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
