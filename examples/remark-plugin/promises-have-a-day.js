import { visit } from "unist-util-visit";

/** A rule of your own on top of what remarkOnrecord leaves: a promise should say by when. */
export function promisesHaveADay() {
  return (tree, file) => {
    visit(tree, "paragraph", (node) => {
      for (const statement of node.data?.onrecord?.statements ?? []) {
        // A refusal ("we will not …") is a negative pledge and has no day by which it is done.
        if (statement.act !== "pledge" || statement.polarity === "negative") continue;
        if (statement.deadline === null) {
          file.message(`No day is told for “${statement.text}”`, {
            place: node.position,
            source: "example",
            ruleId: "promises-have-a-day",
          });
        }
      }
    });
  };
}
