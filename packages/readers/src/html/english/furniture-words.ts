/**
 * Words in the class or id of an element that holds no part of the document, with what such an element is. A name is cut
 * at hyphens, underscores and capitals: `share-buttons`, `shareButtons` and `article__share` all hold `share`.
 *
 * A section on social care is named so too: these words are believed only of what is mostly links, or holds buttons.
 */
export const furnitureWords: ReadonlyMap<string, string> = new Map([
  ["ad", "an advertisement"],
  ["ads", "an advertisement"],
  ["advert", "an advertisement"],
  ["advertisement", "an advertisement"],
  ["sponsored", "an advertisement"],
  ["promo", "an advertisement"],
  ["breadcrumb", "a menu of the site"],
  ["breadcrumbs", "a menu of the site"],
  ["menu", "a menu of the site"],
  ["nav", "a menu of the site"],
  ["navbar", "a menu of the site"],
  ["navbox", "a menu of the site"],
  ["navigation", "a menu of the site"],
  ["pagination", "a menu of the site"],
  ["skip", "a menu of the site"],
  ["toc", "a table of contents"],
  ["editsection", "a button"],
  ["consent", "a notice of cookies"],
  ["cookie", "a notice of cookies"],
  ["cookies", "a notice of cookies"],
  ["gdpr", "a notice of cookies"],
  ["newsletter", "an invitation to subscribe"],
  ["paywall", "an invitation to subscribe"],
  ["signup", "an invitation to subscribe"],
  ["subscribe", "an invitation to subscribe"],
  ["subscription", "an invitation to subscribe"],
  ["donate", "an invitation to give"],
  ["more", "links to other pages"],
  ["recommended", "links to other pages"],
  ["recirculation", "links to other pages"],
  ["related", "links to other pages"],
  ["relatedposts", "links to other pages"],
  ["trending", "links to other pages"],
  ["share", "buttons to share the page"],
  ["sharing", "buttons to share the page"],
  ["social", "buttons to share the page"],
  ["sidebar", "a side bar"],
  ["popup", "a pop-up"],
  ["modal", "a pop-up"],
]);

/** Whole names of what readers of a page wrote below it, in their own words. */
export const commentNames: ReadonlySet<string> = new Set([
  "comments",
  "comments-area",
  "comments-section",
  "comment-list",
  "comment-section",
  "commentlist",
  "disqus_thread",
  "disqus-thread",
  "respond",
]);

/** Whole names of what mail programs quote of an earlier mail. */
export const quotedMailNames: ReadonlySet<string> = new Set([
  "gmail_quote",
  "moz-cite-prefix",
  "yahoo_quoted",
  "divRplyFwdMsg",
]);
