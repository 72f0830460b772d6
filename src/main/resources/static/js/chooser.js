// Lets pictures be chosen from the library without leaving the page: found by words, or added on the spot.
import { uploads } from "./uploads.js";

const PLACE = "/newsroom/media/choice";
const WAIT = 10_000;
const dialog = document.getElementById("chooser");
const content = dialog.querySelector("[data-content]");
const state = dialog.querySelector("[data-state]");
const away = dialog.querySelector("[data-away]");
// What was opened last: answers that come late, for what was closed since, settle nothing.
const NONE = { settle() {}, added: [] };
let opening = NONE;
// Files that were held up when what they were added in was closed: the next opening has them.
const left = [];
let hindrance;
// The list's last question: another ends it.
let asked = new AbortController();

const told = (button) => {
  const { picture, src, width, height, alt, caption, credit } = button.dataset;
  return { picture, src, width, height, alt, caption, credit };
};

async function part(address, signal) {
  const limits = [AbortSignal.timeout(WAIT), ...(signal ? [signal] : [])];
  const answer = await fetch(PLACE + address, { redirect: "manual", signal: AbortSignal.any(limits) });
  if (!answer.ok) {
    throw Object.assign(new Error(), { status: answer.status, away: answer.type === "opaqueredirect" });
  }
  return new DOMParser().parseFromString(await answer.text(), "text/html").body;
}

const found = () => content.querySelector("[data-found]");
const tell = (words) => {
  state.textContent = words;
  away.hidden = true;
};

// Whoever isn't signed in any more is led elsewhere, which is no answer.
function fail(error) {
  tell(error.away ? "" : dialog.dataset.unreached);
  away.hidden = !error.away;
}

function keep(files, reason) {
  left.push(...files);
  hindrance = reason;
}

function leave(which) {
  which.adding?.leave(keep);
  which.adding = undefined;
}

function finish(which, pictures) {
  leave(which);
  if (which.added.length > 0) keep(which.added.splice(0), "unreached");
  if (which === opening) {
    opening = NONE;
    dialog.close();
  }
  which.settle(pictures);
}

async function load(mine) {
  leave(mine);
  dialog.setAttribute("aria-busy", "true");
  try {
    const fresh = await part("");
    if (mine !== opening) return;
    // a sheet of its own, which goes with all that listens to it
    const sheet = document.createElement("div");
    sheet.append(...fresh.childNodes);
    content.replaceChildren(sheet);
    tell("");
    mine.adding = uploads(sheet.querySelector(".uploads"), found().querySelector("ul"), sheet, (added, refused) => {
      // what was left from another choice isn't taken for this one
      if (mine === opening && added.length > 0 && refused === 0 && !mine.hasLeft) {
        finish(mine, added.map((each) => told(each.querySelector("button"))));
      }
    });
  } catch (error) {
    if (mine !== opening) return;
    content.replaceChildren();
    fail(error);
  }
  dialog.removeAttribute("aria-busy");
}

// Asks for a list; an answer that something else was asked for since is none.
async function ask(address, show) {
  asked.abort();
  const mine = (asked = new AbortController());
  try {
    const fresh = (await part(address, mine.signal)).querySelector("[data-found]");
    if (mine === asked && found()) show(fresh);
  } catch (error) {
    if (mine === asked) fail(error);
  }
}

function find(words) {
  return ask(`?q=${encodeURIComponent(words)}`, (fresh) => {
    // the list stays, since what is added comes into it
    found().querySelector("ul").replaceChildren(...fresh.querySelector("ul").childNodes);
    rest(fresh);
    tell(fresh.dataset.said);
  });
}

function rest(fresh) {
  [...found().children].slice(1).forEach((each) => each.remove());
  found().append(...[...fresh.children].slice(1));
}

async function more(button) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  await ask(button.dataset.older, (fresh) => {
    const list = found().querySelector("ul");
    const before = list.children.length;
    list.append(...fresh.querySelector("ul").childNodes);
    rest(fresh);
    list.children[before]?.querySelector("button").focus();
  });
  button.removeAttribute("aria-disabled");
}

dialog.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.picture) {
    finish(opening, [told(button)]);
  } else if (button?.dataset.older) {
    more(button);
  } else if (button && away.contains(button)) {
    begin(opening);
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
  if (dialog.open) return;
  content.replaceChildren();
  asked.abort();
  finish(opening, []);
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

async function begin(mine) {
  await load(mine);
  if (mine !== opening || !mine.adding) return;
  content.querySelector("[name=q]").focus();
  if (left.length > 0) {
    mine.hasLeft = true;
    mine.adding.inherit(left.splice(0), hindrance);
  }
  if (mine.added.length > 0) mine.adding.take(mine.added.splice(0));
}

// The pictures that are chosen, or all that were added; none where nothing was.
export function choose(added = []) {
  return new Promise((settle) => {
    opening = { settle, added };
    dialog.showModal();
    begin(opening);
  });
}

// What the library has of a picture; none where there is no such.
export async function picture(number) {
  try {
    return told((await part(`/${number}`)).querySelector("button"));
  } catch (error) {
    return error.status === 404 ? { picture: "" } : undefined;
  }
}
