/** `client/report.css`, put here by `node tools/report-assets.ts`. */
export const style = `/* Calm and narrow, like the page of a newspaper that shows its sources. */
:root {
  color-scheme: light dark;
  --paper: #fbf9f4;
  --wash: #f2eee4;
  --ink: #1c1a17;
  --soft: #5b564c;
  --rule: #d6cfbf;
  --link: #16457f;
  --accent: #8f1d16;
  --cut: #8c1a12;
  --cut-wash: #f9e4e0;
  --put: #14521a;
  --put-wash: #e2f1df;
  --mark: #fbe9a6;
  --chip-ink: #fff;
  --serif: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a;
    --wash: #202227;
    --ink: #e9e5db;
    --soft: #b0aa9c;
    --rule: #3b3d44;
    --link: #9cc4f5;
    --accent: #f0a097;
    --cut: #ffb3a8;
    --cut-wash: #46211d;
    --put: #a9e0a4;
    --put-wash: #1d3a1f;
    --mark: #544a16;
    --chip-ink: #111;
  }
}

* {
  box-sizing: border-box;
}
html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}
body {
  margin: 0 auto;
  padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem;
  max-width: 76rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.55 var(--serif);
  overflow-wrap: anywhere;
}
[hidden] {
  display: none !important;
}
p,
ul,
ol,
dl,
dd,
h1,
h2,
h3,
h4,
h5,
blockquote {
  margin: 0;
  padding: 0;
}
ul,
ol {
  list-style: none;
}
a {
  color: var(--link);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.15em;
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
  border-radius: 2px;
}
main:focus {
  outline: none;
}
.skip {
  position: absolute;
  left: -999rem;
  background: var(--paper);
  padding: 0.5rem 1rem;
}
.skip:focus {
  left: 1rem;
  top: 1rem;
  z-index: 1;
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* Head */
header {
  border-top: 4px solid var(--ink);
  margin-top: clamp(1rem, 3vw, 2rem);
  padding-bottom: 1.25rem;
  border-bottom: 1px solid var(--ink);
}
.kicker {
  margin-top: 0.6rem;
  font: 600 0.8125rem/1.4 var(--sans);
  letter-spacing: 0.06em;
  text-transform: uppercase;
  color: var(--accent);
}
h1 {
  font-size: clamp(1.9rem, 1.3rem + 2.6vw, 3.1rem);
  line-height: 1.1;
  font-weight: 700;
  letter-spacing: -0.01em;
  margin: 0.35rem 0 0.75rem;
  text-wrap: balance;
}
.summary {
  color: var(--soft);
  max-width: 44rem;
}

/* Page */
.page {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.5rem 3rem;
  margin-top: 1.5rem;
}
.aside {
  font: 0.9375rem/1.45 var(--sans);
}
.contents ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem 1.1rem;
}
.contents a {
  display: inline-block;
  padding: 0.2rem 0;
}
.count {
  flex: none;
  white-space: nowrap;
  color: var(--soft);
  font-variant-numeric: tabular-nums;
  font-size: 0.875em;
}
#filters {
  margin-top: 1.1rem;
  padding: 0.7rem 0.9rem;
  background: var(--wash);
  border: 1px solid var(--rule);
  border-radius: 4px;
}
#filters details {
  font: inherit;
  margin: 0 0 0.4rem;
}
#filters summary {
  color: var(--ink);
  font-weight: 600;
  width: auto;
}
.fields {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.55rem 0.7rem;
  margin-top: 0.4rem;
}
.fields > .field:first-child {
  grid-column: 1 / -1;
}
.field label {
  display: block;
  font-weight: 600;
  font-size: 0.8125rem;
  margin-bottom: 0.2rem;
}
input,
select,
button {
  font: inherit;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--soft);
  border-radius: 3px;
  padding: 0.3rem 0.4rem;
  width: 100%;
  min-height: 2.25rem;
}
.buttons {
  margin-top: 0.7rem;
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}
button {
  width: auto;
  padding: 0.3rem 0.55rem;
  font-size: 0.8125rem;
  cursor: pointer;
}
button[aria-pressed="true"] {
  background: var(--ink);
  color: var(--paper);
}
output {
  font-variant-numeric: tabular-nums;
}
.part {
  padding-bottom: 3rem;
}
h2 {
  font-size: clamp(1.45rem, 1.2rem + 1vw, 1.9rem);
  line-height: 1.2;
  padding-top: 0.7rem;
  border-top: 3px double var(--ink);
}
.lead {
  color: var(--soft);
  margin: 0.35rem 0 1.25rem;
  max-width: 44rem;
}
h3 {
  font-size: 1.3rem;
  line-height: 1.25;
  margin: 1.9rem 0 0.6rem;
}
h4 {
  font: 600 1rem/1.4 var(--sans);
  margin: 1.1rem 0 0.5rem;
}
h5 {
  font: 600 0.9375rem/1.4 var(--sans);
}
.year > h3 {
  font-size: 1.6rem;
  border-bottom: 1px solid var(--rule);
  padding-bottom: 0.2rem;
  font-variant-numeric: lining-nums;
}
.month > h4 {
  color: var(--soft);
  font-weight: 600;
}

/* Statements */
.long .item {
  content-visibility: auto;
  contain-intrinsic-size: auto 8rem;
}
.long .change {
  contain-intrinsic-size: auto 18rem;
}
.item {
  padding: 0.85rem 0;
  border-top: 1px solid var(--rule);
}
.item:target {
  background: var(--wash);
  box-shadow:
    -0.8rem 0 0 var(--wash),
    0.8rem 0 0 var(--wash);
}
ol > .item:first-child,
ul > .item:first-child {
  border-top: 0;
}
.words {
  font: 1.125rem/1.5 var(--serif);
  max-width: 44rem;
}
.by {
  margin-top: 0.3rem;
  font: 0.875rem/1.5 var(--sans);
  color: var(--soft);
}
.by strong {
  color: var(--ink);
  font-weight: 600;
}
.act {
  color: var(--accent);
  font-weight: 600;
}
.place {
  display: inline-block;
  max-width: 100%;
}
.place a {
  color: inherit;
}
.mark {
  font: italic 0.875em var(--sans);
  border: 1px dashed currentcolor;
  border-radius: 2px;
  padding: 0 0.3em;
  white-space: nowrap;
}
mark {
  background: var(--mark);
  color: inherit;
  padding: 0 0.1em;
}
.findings {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1rem;
  margin-top: 0.25rem;
  font: 0.875rem/1.5 var(--sans);
}
.under {
  font: italic 0.9375rem/1.4 var(--serif);
  color: var(--soft);
  margin-top: 1.1rem;
}
.named {
  margin-top: 0.3rem;
}
.letter {
  display: inline-block;
  min-width: 1.5em;
  padding: 0 0.3em;
  border: 1px solid var(--chip);
  border-radius: 2px;
  background: var(--chip);
  color: var(--chip-ink);
  font: 700 0.8125rem/1.4 var(--sans);
  text-align: center;
  text-decoration: none;
}
.colour-0 {
  --chip: #16457f;
}
.colour-1 {
  --chip: #8f4a00;
}
.colour-2 {
  --chip: #2f6420;
}
.colour-3 {
  --chip: #75296a;
}
.colour-4 {
  --chip: #8f1d16;
}
.colour-5 {
  --chip: #0f6162;
}
.colour-6 {
  --chip: #5c5610;
}
.colour-7 {
  --chip: #4b4b52;
}
@media (prefers-color-scheme: dark) {
  .colour-0 {
    --chip: #9cc4f5;
  }
  .colour-1 {
    --chip: #f3bd82;
  }
  .colour-2 {
    --chip: #a5d896;
  }
  .colour-3 {
    --chip: #e3aadb;
  }
  .colour-4 {
    --chip: #f4a59c;
  }
  .colour-5 {
    --chip: #8bd6d6;
  }
  .colour-6 {
    --chip: #dcd27e;
  }
  .colour-7 {
    --chip: #c4c4cc;
  }
}

/* Reasons */
details {
  font: 0.875rem/1.5 var(--sans);
  margin-top: 0.35rem;
}
summary {
  cursor: pointer;
  width: fit-content;
  padding: 0.15rem 0;
  color: var(--link);
  border-radius: 2px;
}
summary:hover {
  text-decoration: underline;
}
.why > dl,
.why > ul,
.why > p {
  border-left: 3px solid var(--rule);
  padding-left: 0.8rem;
}
.why dl > div + div {
  margin-top: 0.4rem;
}
dt {
  font-weight: 600;
}
.why dd,
.reasons li {
  color: var(--soft);
}
code {
  font:
    0.75rem/1.4 ui-monospace,
    "Cascadia Mono",
    Menlo,
    Consolas,
    monospace;
  color: var(--soft);
}
.reasons {
  font: 0.875rem/1.5 var(--sans);
  margin-top: 0.3rem;
}

/* Dates */
.entry {
  padding: 0.6rem 0;
}
.entry > .date {
  margin: 0.25rem 0 0;
}
.density ol {
  columns: 13rem;
  column-gap: 2rem;
  font: 0.875rem/1.4 var(--sans);
  margin-bottom: 0.5rem;
}
.density a {
  display: grid;
  grid-template-columns: 4.5rem 1fr 2.5rem;
  align-items: center;
  gap: 0.5rem;
  padding: 0.22rem 0;
  break-inside: avoid;
  text-decoration: none;
  font-variant-numeric: tabular-nums;
}
.density a:hover .label {
  text-decoration: underline;
}
.bar {
  display: block;
  width: 100%;
  height: 0.7rem;
  fill: var(--accent);
  background: var(--wash);
}
.remainder {
  color: var(--soft);
  margin-top: 1rem;
}

/* Changes */
.matter {
  padding-top: 0.2rem;
  border-top: 1px solid var(--ink);
  margin-top: 1.6rem;
}
.matter > h3 {
  margin-top: 0.5rem;
}
.change {
  border: 1px solid var(--rule);
  border-left: 5px solid var(--accent);
  border-radius: 3px;
  padding: 0.8rem 1rem 0.9rem;
  margin: 0.8rem 0 1.1rem;
}
.change.possible {
  border-left-style: dashed;
  border-left-color: var(--soft);
}
.change.restated {
  border-left-color: var(--soft);
}
.change > h4 {
  margin: 0;
  font-size: 1.1875rem;
}
.kind::first-letter {
  text-transform: uppercase;
}
.kind {
  display: inline-block;
}
.change > .lead {
  margin: 0 0 0.5rem;
  font-size: 1rem;
}
.values {
  font: 600 0.9375rem/1.5 var(--sans);
  margin-bottom: 0.5rem;
}
.sides {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  gap: 0.9rem 1.8rem;
}
.side > h5 {
  color: var(--soft);
  border-bottom: 1px solid var(--rule);
  margin-bottom: 0.4rem;
}
del {
  background: var(--cut-wash);
  color: var(--cut);
  text-decoration: line-through;
  text-decoration-thickness: 1px;
}
ins {
  background: var(--put-wash);
  color: var(--put);
  text-decoration: underline;
  text-underline-offset: 0.18em;
}
/* Screen readers do not say of themselves that words were struck out or put in. */
del::before,
del::after,
ins::before,
ins::after {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
del::before {
  content: " [only before: ";
}
del::after {
  content: "] ";
}
ins::before {
  content: " [only after: ";
}
ins::after {
  content: "] ";
}
.also {
  color: var(--soft);
}
.ties > li + li,
.steps > li + li {
  margin-top: 0.6rem;
}
.steps {
  border-left: 3px solid var(--rule);
  padding-left: 0.9rem;
}
.lines > li {
  padding: 0.7rem 0;
}
.documents > li {
  padding: 0.7rem 0;
  border-top: 1px solid var(--rule);
}
.file {
  font:
    0.8125rem/1.4 ui-monospace,
    "Cascadia Mono",
    Menlo,
    Consolas,
    monospace;
  color: var(--soft);
}
.key > div {
  display: grid;
  grid-template-columns: 8rem 1fr;
  gap: 0.2rem 1rem;
  padding: 0.25rem 0;
}
footer {
  border-top: 1px solid var(--ink);
  padding-top: 0.8rem;
  font: 0.875rem/1.5 var(--sans);
  color: var(--soft);
}

@media (min-width: 62rem) {
  .fields {
    grid-template-columns: 1fr;
    gap: 0.4rem;
  }
  .field {
    display: grid;
    grid-template-columns: 5.2rem minmax(0, 1fr);
    align-items: center;
  }
  .field label {
    margin: 0;
  }
  .page {
    grid-template-columns: 16.5rem minmax(0, 1fr);
  }
  .page > .aside {
    position: sticky;
    top: 1rem;
    align-self: start;
    max-height: calc(100vh - 2rem);
    overflow-y: auto;
    padding: 2px 0.5rem 2px 2px;
  }
  .contents ul {
    display: block;
  }
  .contents li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.5rem;
  }
  .contents a {
    padding: 0.1rem 0;
  }
  .entry {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr);
    gap: 0 1.5rem;
    border-top: 1px solid var(--rule);
  }
  h3 + .entry,
  h4 + .entry {
    border-top: 0;
  }
  .entry .lines > li:first-child {
    padding-top: 0;
  }
}

@media (max-width: 30rem) {
  .key > div {
    grid-template-columns: 1fr;
  }
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}

@media (forced-colors: active) {
  .letter,
  .change,
  .bar {
    border: 1px solid CanvasText;
  }
}

@page {
  margin: 18mm 16mm;
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --wash: #fff;
    --ink: #000;
    --soft: #333;
    --rule: #999;
    --link: #000;
    --accent: #000;
    --cut: #000;
    --put: #000;
    --cut-wash: #fff;
    --put-wash: #fff;
    --mark: #fff;
    --chip-ink: #000;
  }
  body {
    max-width: none;
    padding: 0;
    font-size: 10pt;
  }
  .skip,
  .page > .aside,
  .density,
  summary {
    display: none;
  }
  .page {
    display: block;
  }
  .long .item {
    content-visibility: visible;
  }
  .why > dl:has(> div + div) {
    columns: 2;
  }
  .why > dl > div {
    break-inside: avoid;
  }
  .letter {
    background: none;
    border-color: #000;
  }
  a {
    text-decoration: none;
  }
  a[href^="http"]::after {
    content: " (" attr(href) ")";
    font-size: 0.8em;
  }
  details::details-content {
    content-visibility: visible;
    display: block;
    block-size: auto;
  }
  mark {
    text-decoration: underline dotted;
  }
  .words {
    font-size: 11pt;
    max-width: none;
  }
  .by,
  details,
  .reasons,
  .findings {
    font-size: 8.5pt;
  }
  .part {
    padding-bottom: 1.5rem;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  .named,
  .under {
    break-after: avoid;
  }
  .change,
  .words,
  .by,
  .documents > li {
    break-inside: avoid;
  }
  p,
  blockquote {
    orphans: 3;
    widows: 3;
  }
}
`;
