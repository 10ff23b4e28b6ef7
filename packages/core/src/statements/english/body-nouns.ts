/** What the name of a body may end with: the word by which the body speaks of itself ("the Committee"). */
export const bodyNouns: readonly string[] =
  "agency alliance assembly association authority bank board bureau cabinet commission committee company conference corporation council court department federation foundation government group institute ministry office organisation organization parliament party society union".split(
    " ",
  );
