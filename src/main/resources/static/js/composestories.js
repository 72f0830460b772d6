// Lets articles be found and picked for an issue without leaving the page.
import { act } from "./compose.js";

const WAIT = 10_000;
const PAUSE = 250;
const dialog = document.getElementById("stories");
const search = dialog.querySelector("[type=search]");
const state = dialog.querySelector("[data-state]");
const content = dialog.querySelector("[data-content]");
let goal;
let asked = 0;
let waiting;

async function find() {
  const mine = ++asked;
  try {
    const answer = await fetch(`${dialog.dataset.stories}?q=${encodeURIComponent(search.value.trim())}`, {
      redirect: "manual",
      signal: AbortSignal.timeout(WAIT),
    });
    if (!answer.ok) throw new Error();
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("ul");
    if (mine !== asked) return;
    content.replaceChildren(found);
    state.textContent = found.dataset.said;
  } catch {
    if (mine === asked) state.textContent = dialog.dataset.unreached;
  }
}

// Opens the dialog; what is picked goes to that address.
export function stories(address) {
  goal = address;
  dialog.showModal();
  search.focus();
  find();
}

dialog.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.name === "article") {
    event.preventDefault();
    dialog.close();
    act(goal, { kind: "story", article: button.value });
  } else if (button?.dataset.does === "close") {
    dialog.close();
  }
});
dialog.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  event.stopPropagation();
  find();
});
search.addEventListener("input", (event) => {
  event.stopPropagation();
  clearTimeout(waiting);
  waiting = setTimeout(find, PAUSE);
});
