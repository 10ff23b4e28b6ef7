const labels: Readonly<Record<string, string>> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  enter: "Enter",
  escape: "Esc",
  space: "Space",
  tab: "Tab",
  backspace: "Backspace",
};

/** A key's name as it stands on the keyboard: “↓”, “Ctrl-L”, “j”. */
export function keyLabel(key: string): string {
  if (key.startsWith("ctrl-")) return `Ctrl-${key.slice(5).toUpperCase()}`;
  return labels[key] ?? key;
}
