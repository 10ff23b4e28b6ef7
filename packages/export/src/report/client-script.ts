/** `client/report.ts`, put here by `node tools/report-assets.ts`. */
export const clientScript = `(function() {

// packages/export/client/matches.ts
  function matches(item, wanted) {
    for (const [name, token] of Object.entries(wanted.tokens)) if (token !== "" && !(item.tokens[name] ?? "").split(" ").includes(token)) return false;
    if (wanted.from !== null && (item.to === null || item.to < wanted.from)) return false;
    if (wanted.to !== null && (item.from === null || item.from > wanted.to)) return false;
    if (wanted.words.length === 0) return true;
    const text = item.text();
    return wanted.words.every((word) => text.includes(word));
  }
  function foldWords(text) {
    return text.normalize("NFKD").replace(/\\p{M}/gu, "").replace(/[‘’]/g, "'").replace(/[“”]/g, "\\"").toLowerCase();
  }

// packages/export/client/report.ts
  const typingPause = 150;
  const form = document.querySelector("#filters");
  if (form !== null) start(form);
  function start(filters) {
    const items = [...document.querySelectorAll("[data-item]")].map(readItem);
    const groups = [...document.querySelectorAll(".group, .part")].filter((group) => group.querySelector("[data-item]") !== null);
    const folded = [...document.querySelectorAll("details.more")];
    const shown = filters.querySelector("#shown");
    const openAll = filters.querySelector("#open-all");
    let opened = [];
    let timer = 0;
    const apply = () => {
      const wanted = readWanted(filters);
      const isAsking = asksFor(wanted);
      const counts = /* @__PURE__ */ new Map();
      const kept = /* @__PURE__ */ new Set();
      for (const item of items) {
        const isShown = matches(item, wanted);
        item.element.hidden = !isShown;
        const [some, all] = counts.get(item.sort) ?? [0, 0];
        counts.set(item.sort, [some + (isShown ? 1 : 0), all + 1]);
        if (isShown) keepAncestors(item.element, kept);
      }
      for (const group of groups) group.hidden = !kept.has(group);
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
      setTimeout(apply, 0);
    });
    openAll?.addEventListener("click", () => {
      const open = openAll.ariaPressed !== "true";
      openAll.ariaPressed = String(open);
      for (const details of document.querySelectorAll("details.why")) details.open = open;
    });
    addEventListener("hashchange", () => {
      revealTarget(filters);
    });
    let unfolded = [];
    addEventListener("beforeprint", () => {
      unfolded = [...document.querySelectorAll("main details:not([open])")];
      for (const details of unfolded) details.open = true;
    });
    addEventListener("afterprint", () => {
      for (const details of unfolded) details.open = false;
      unfolded = [];
    });
    apply();
  }
  function revealTarget(filters) {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || target.closest("[hidden]") === null) return;
    filters.reset();
    setTimeout(() => {
      target.scrollIntoView();
    }, typingPause);
  }
  function readItem(element) {
    const { item = "", holder, act, kind, document: letters, from, to } = element.dataset;
    let text = null;
    return {
      element,
      sort: item,
      tokens: {
        holder,
        act,
        kind,
        document: letters
      },
      from: from === void 0 ? null : Number(from),
      to: to === void 0 ? null : Number(to),
      text: () => text ??= readText(element)
    };
  }
  function readText(element) {
    const parts = element.querySelectorAll(".words, .by, .findings, .values");
    return foldWords([...parts].map(({ textContent }) => textContent).join(" "));
  }
  function readWanted(filters) {
    const data = new FormData(filters);
    const read = (name) => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    const year = (name) => read(name) === "" ? null : Number(read(name));
    return {
      words: foldWords(read("text")).split(/\\s+/).filter((word) => word !== ""),
      tokens: {
        holder: read("holder"),
        act: read("act"),
        kind: read("kind"),
        document: read("document")
      },
      from: year("from"),
      to: year("to")
    };
  }
  function asksFor({ words, tokens, from, to }) {
    const hasToken = Object.values(tokens).some((token) => token !== "");
    return words.length > 0 || hasToken || from !== null || to !== null;
  }
  function keepAncestors(element, kept) {
    let at = element.parentElement;
    while (at !== null && !kept.has(at)) {
      kept.add(at);
      at = at.parentElement;
    }
  }
  function describeCounts(counts) {
    const told = ["statement", "change"].flatMap((sort) => {
      const [some, all] = counts.get(sort) ?? [0, 0];
      if (all === 0) return [];
      const things = \`\${sort}\${all === 1 ? "" : "s"}\`;
      return [some === all ? \`all \${all} \${things}\` : \`\${some} of \${all} \${things}\`];
    });
    return told.length === 0 ? "" : \`Shown: \${told.join(", ")}\`;
  }

})();`;
