import { extractStatements, readDocument } from "@onrecord/core";

const text = document.querySelector("#text");
const date = document.querySelector("#date");
const list = document.querySelector("#statements");

function show() {
  const read = readDocument(text.value, { date: date.value, format: "text" });
  list.replaceChildren(...extractStatements(read).map(showStatement));
}

function showStatement({ speaker, act, text: words, statedOn, deadline }) {
  const item = document.createElement("li");
  const due = deadline === null ? "" : `, due by ${deadline.latest}`;
  // textContent, never innerHTML: a text may hold anything.
  item.textContent = `${statedOn.edtf} · ${speaker.name ?? "unknown"} · ${act}: ${words}${due}`;
  return item;
}

text.addEventListener("input", show);
date.addEventListener("input", show);
show();
