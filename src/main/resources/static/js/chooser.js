// Lets pictures be chosen from the library without leaving the page: found by words, or added on the spot.
import { uploads } from "./uploads.js";

const PLACE = "/newsroom/media/choice";
const WAIT = 10_000;
const dialog = document.getElementById("chooser");
const content = dialog.querySelector("[data-content]");
const state = dialog.querySelector("[data-state]");
let take;
let settle = () => {};

const told = (button) => {
  const { picture, src, width, height, alt, caption, credit } = button.dataset;
  return { picture, src, width, height, alt, caption, credit };
};

async function part(address) {
  const answer = await fetch(PLACE + address, { redirect: "manual", signal: AbortSignal.timeout(WAIT) });
  if (!answer.ok) {
    throw Object.assign(new Error(), { status: answer.status });
  }
  return new DOMParser().parseFromString(await answer.text(), "text/html").body;
}

const found = () => content.querySelector("[data-found]");
const tell = (words) => (state.textContent = words);

function finish(pictures) {
  const settled = settle;
  settle = () => {};
  dialog.close();
  settled(pictures);
}

async function load() {
  dialog.setAttribute("aria-busy", "true");
  try {
    content.replaceChildren(...(await part("")).childNodes);
    tell("");
    take = uploads(content.querySelector(".uploads"), found().querySelector("ul"), content, (added, refused) => {
      if (added.length > 0 && refused === 0) {
        finish(added.map((each) => told(each.querySelector("button"))));
      }
    });
  } catch {
    content.replaceChildren();
    take = undefined;
    tell(dialog.dataset.unreached);
  }
  dialog.removeAttribute("aria-busy");
}

async function find(words) {
  try {
    const fresh = (await part(`?q=${encodeURIComponent(words)}`)).querySelector("[data-found]");
    // the list stays, since what is added comes into it
    found().querySelector("ul").replaceChildren(...fresh.querySelector("ul").childNodes);
    rest(fresh);
    tell(fresh.dataset.said);
  } catch {
    tell(dialog.dataset.unreached);
  }
}

function rest(fresh) {
  [...found().children].slice(1).forEach((each) => each.remove());
  found().append(...[...fresh.children].slice(1));
}

async function more(button) {
  const list = found().querySelector("ul");
  const before = list.children.length;
  try {
    const fresh = (await part(button.dataset.older)).querySelector("[data-found]");
    list.append(...fresh.querySelector("ul").childNodes);
    rest(fresh);
    list.children[before]?.querySelector("button").focus();
  } catch {
    tell(dialog.dataset.unreached);
  }
}

dialog.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.picture) {
    finish([told(button)]);
  } else if (button?.dataset.older) {
    more(button);
  } else if (button?.dataset.does === "close") {
    dialog.close();
  }
});
dialog.addEventListener("submit", (event) => {
  event.preventDefault();
  event.stopPropagation();
  find(new FormData(event.target).get("q") ?? "");
});
dialog.addEventListener("keydown", (event) => {
  const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const all = [...dialog.querySelectorAll("[data-picture]")];
  const at = all.indexOf(document.activeElement);
  const isStart = event.key === "ArrowDown" && document.activeElement.type === "search";
  const next = isStart ? all[0] : at >= 0 && way ? all[at + way] : undefined;
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
dialog.addEventListener("close", () => {
  content.replaceChildren();
  const settled = settle;
  settle = () => {};
  settled([]);
});
// A file that is dropped beside its mark doesn't take the page's place.
for (const name of ["dragover", "drop"]) {
  addEventListener(name, (event) => {
    if (event.dataTransfer?.types.includes("Files")) {
      event.preventDefault();
    }
  });
}

// The files in that transfer, where they are what is meant: text from a word processor brings its picture along.
export function files(transfer) {
  const html = transfer?.getData("text/html") ?? "";
  const words = html.replace(/<!--[^]*?-->|<style[^]*?<\/style>|<[^>]*>/gi, "").trim();
  return words ? [] : [...(transfer?.files ?? [])];
}

// The pictures that are chosen, or all that were added; none where nothing was.
export async function choose(added = []) {
  dialog.showModal();
  const chosen = new Promise((resolve) => (settle = resolve));
  await load();
  if (dialog.open) {
    content.querySelector("[name=q]")?.focus();
  }
  if (added.length > 0) {
    take?.(added);
  }
  return chosen;
}

// What the library has of a picture; none where there is no such.
export async function picture(number) {
  try {
    return told((await part(`/${number}`)).querySelector("button"));
  } catch (error) {
    return error.status === 404 ? { picture: "" } : undefined;
  }
}
