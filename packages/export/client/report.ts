import { type Facets, foldWords, matches, type Wanted } from "./matches.ts";

/**
 * The script of the report. It adds nothing to read: it hides what is filtered out, counts what is left, and opens what is
 * folded. Without it everything is there to be read.
 */
type Item = Facets & { readonly element: HTMLElement; readonly sort: string };

const typingPause = 150;

const form = document.querySelector<HTMLFormElement>("#filters");
if (form !== null) start(form);

function start(filters: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>("[data-item]")].map(readItem);
  const groups = [...document.querySelectorAll<HTMLElement>(".group, .part")].filter(
    (group) => group.querySelector("[data-item]") !== null,
  );
  const folded = [...document.querySelectorAll<HTMLDetailsElement>("details.more")];
  const shown = filters.querySelector<HTMLOutputElement>("#shown");
  const openAll = filters.querySelector<HTMLButtonElement>("#open-all");
  let opened: readonly HTMLDetailsElement[] = [];
  let timer = 0;

  const apply = (): void => {
    const wanted = readWanted(filters);
    const isAsking = asksFor(wanted);
    const counts = new Map<string, [shown: number, all: number]>();
    const kept = new Set<Element>();
    for (const item of items) {
      const isShown = matches(item, wanted);
      item.element.hidden = !isShown;
      const [some, all] = counts.get(item.sort) ?? [0, 0];
      counts.set(item.sort, [some + (isShown ? 1 : 0), all + 1]);
      if (isShown) keepAncestors(item.element, kept);
    }
    for (const group of groups) group.hidden = !kept.has(group);
    // What is found must not stay folded away; what was opened for it is folded again afterwards.
    if (isAsking) {
      const closed = folded.filter((details) => !details.open && kept.has(details));
      for (const details of closed) details.open = true;
      opened = [...opened, ...closed];
    } else {
      for (const details of opened) details.open = false;
      opened = [];
    }
    if (shown !== null) shown.value = describeCounts(counts);
  };

  filters.hidden = false;
  // On a phone the fields would fill the whole first screen.
  const fields = filters.querySelector("details");
  if (fields !== null) fields.open = matchMedia("(min-width: 62rem)").matches;
  filters.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  filters.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(apply, typingPause);
  });
  filters.addEventListener("reset", () => {
    // The fields are emptied after the event.
    setTimeout(apply, 0);
  });
  openAll?.addEventListener("click", () => {
    const open = openAll.ariaPressed !== "true";
    openAll.ariaPressed = String(open);
    for (const details of document.querySelectorAll<HTMLDetailsElement>("details.why")) {
      details.open = open;
    }
  });
  addEventListener("hashchange", () => {
    revealTarget(filters);
  });
  let unfolded: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
    for (const details of unfolded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
    unfolded = [];
  });
  apply();
}

/** A link leads to its target even where the filters hide it. */
function revealTarget(filters: HTMLFormElement): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || target.closest("[hidden]") === null) return;
  filters.reset();
  setTimeout(() => {
    target.scrollIntoView();
  }, typingPause);
}

function readItem(element: HTMLElement): Item {
  const { item = "", holder, act, kind, document: letters, from, to } = element.dataset;
  let text: string | null = null;
  return {
    element,
    sort: item,
    tokens: { holder, act, kind, document: letters },
    from: from === undefined ? null : Number(from),
    to: to === undefined ? null : Number(to),
    text: () => (text ??= readText(element)),
  };
}

/** The words, who says them and where; not the reasons, in which nobody searches. */
function readText(element: HTMLElement): string {
  const parts = element.querySelectorAll(".words, .by, .findings, .values");
  return foldWords([...parts].map(({ textContent }) => textContent).join(" "));
}

function readWanted(filters: HTMLFormElement): Wanted {
  const data = new FormData(filters);
  const read = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const year = (name: string): number | null => (read(name) === "" ? null : Number(read(name)));
  return {
    words: foldWords(read("text"))
      .split(/\s+/)
      .filter((word) => word !== ""),
    tokens: {
      holder: read("holder"),
      act: read("act"),
      kind: read("kind"),
      document: read("document"),
    },
    from: year("from"),
    to: year("to"),
  };
}

function asksFor({ words, tokens, from, to }: Wanted): boolean {
  const hasToken = Object.values(tokens).some((token) => token !== "");
  return words.length > 0 || hasToken || from !== null || to !== null;
}

function keepAncestors(element: HTMLElement, kept: Set<Element>): void {
  let at = element.parentElement;
  while (at !== null && !kept.has(at)) {
    kept.add(at);
    at = at.parentElement;
  }
}

/** “12 of 94 statements, 1 of 12 changes”. */
function describeCounts(counts: ReadonlyMap<string, readonly [number, number]>): string {
  const told = ["statement", "change"].flatMap((sort) => {
    const [some, all] = counts.get(sort) ?? [0, 0];
    if (all === 0) return [];
    const things = `${sort}${all === 1 ? "" : "s"}`;
    return [some === all ? `all ${all} ${things}` : `${some} of ${all} ${things}`];
  });
  return told.length === 0 ? "" : `Shown: ${told.join(", ")}`;
}
