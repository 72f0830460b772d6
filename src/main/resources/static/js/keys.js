// Keys that press the buttons of a form, as their `aria-keyshortcuts` say: Control and S saves, Control and Enter hands on.
const form = document.querySelector("form[data-drafts]");
const isMac = /^(Mac|iP)/.test(navigator.platform);

function pressed({ key, altKey, ctrlKey, metaKey, shiftKey, isComposing }) {
  const held = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (!held || altKey || shiftKey || isComposing) {
    return undefined;
  }
  const shortcut = `${isMac ? "Meta" : "Control"}+${key.length === 1 ? key.toUpperCase() : key}`;
  return [...form.querySelectorAll("button[type=submit][aria-keyshortcuts]")].find((each) =>
    each.getAttribute("aria-keyshortcuts").split(" ").includes(shortcut),
  );
}

// A link or a button has a use for Enter of its own, and so has a dialog for all keys. Whoever has used a key already
// has it; but where the text is edited, all uses of Enter are held back, whether there is one or not.
const isTaken = ({ key, target, defaultPrevented }) =>
  (defaultPrevented && !target.isContentEditable) ||
  document.querySelector("dialog[open]") ||
  (key === "Enter" && target.closest("a, button, summary, select"));

document.addEventListener("keydown", (event) => {
  const button = isTaken(event) ? undefined : pressed(event);
  if (!button) {
    return;
  }
  event.preventDefault();
  if (!event.repeat && !button.closest("[hidden]")) {
    form.requestSubmit(button);
  }
});
