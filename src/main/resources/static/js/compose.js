// Saves an issue as it is written, and does what its buttons do without leaving the page. Without script each button
// sends the form and the page comes anew.
import { choose } from "./chooser.js";
import { dragging } from "./composedrag.js";
import { enrich } from "./mailwords.js";
import { stories } from "./composestories.js";

const PAUSE = 1_500;
const AGAIN = 10_000;
const WAIT = 20_000;
const place = () => document.getElementById("issue");
const form = () => place().querySelector("form[data-compose]");
let waiting;
let busy = Promise.resolve();
let dirty = false;

const clock = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

function tell(words, alert) {
  const line = document.getElementById("kept");
  if (line) {
    line.textContent = words;
    line.classList.toggle("editor__kept--alert", Boolean(alert));
  }
}

async function post(address, further = {}) {
  const body = new URLSearchParams(new FormData(form()));
  for (const [name, value] of Object.entries(further)) body.set(name, value);
  const answer = await fetch(address, { method: "POST", body, signal: AbortSignal.timeout(WAIT) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("issue");
  if (!page) throw Object.assign(new Error(), { away: answer.redirected || answer.status === 401 || answer.status === 403 });
  return { answer, page };
}

// One after the other: each goes by the version that the one before has made.
const inTurn = (work) => (busy = busy.then(work, work));

function preview() {
  const frame = place().querySelector(".compose__preview iframe");
  if (!frame?.offsetParent) return;
  const at = frame.contentWindow?.scrollY ?? 0;
  frame.addEventListener("load", () => frame.contentWindow?.scrollTo(0, at), { once: true });
  frame.src = frame.src;
}

function fail(error) {
  const { unsaved, away } = form().dataset;
  tell(error.away ? away : unsaved, true);
  if (!error.away) {
    clearTimeout(waiting);
    waiting = setTimeout(keep, AGAIN);
  }
}

// Keeps what was typed; the page stays as it is.
function keep() {
  clearTimeout(waiting);
  return inTurn(async () => {
    if (!dirty) return;
    dirty = false;
    try {
      const { answer, page } = await post(form().action);
      if (answer.status === 409) {
        dirty = true;
        tell(form().dataset.overtaken, true);
        return;
      }
      form().elements.namedItem("version").value = page.querySelector("[name=version]").value;
      tell(form().dataset.saved.replace("{0}", clock()));
      preview();
    } catch (error) {
      dirty = true;
      fail(error);
    }
  });
}

// Does what a button does, and shows the issue as it is then.
export function act(address, further) {
  clearTimeout(waiting);
  return inTurn(async () => {
    form().setAttribute("aria-busy", "true");
    try {
      const { answer, page } = await post(address, further);
      dirty = false;
      show(page);
      if (answer.ok) tell(form().dataset.saved.replace("{0}", clock()));
    } catch (error) {
      form().removeAttribute("aria-busy");
      dirty = true;
      fail(error);
    }
  });
}

const blocks = () => [...place().querySelectorAll(".compose__block")];

// Where one goes on: to what is told, to the block that came, or to the button that was pressed.
function next(pressed, known) {
  if (place().querySelector(".changes")) return place().querySelector(".changes");
  if (pressed?.endsWith("/removal")) return place().querySelector(".compose__removed button");
  const came = blocks().find((each) => !known.has(each.id));
  const fields = [...(came?.querySelectorAll("[contenteditable], input, select, [data-does=choose]") ?? [])];
  return (
    fields.find((each) => each.offsetParent) ??
    came?.querySelector("button") ??
    [...place().querySelectorAll("[formaction]")].find((each) => each.getAttribute("formaction") === pressed)
  );
}

function show(page) {
  const pressed = document.activeElement?.getAttribute("formaction");
  const known = new Set(blocks().map((each) => each.id));
  const top = scrollY;
  place().replaceChildren(...page.childNodes);
  prepare();
  scrollTo({ top, behavior: "instant" });
  next(pressed, known)?.focus({ preventScroll: true });
  document.activeElement?.scrollIntoView({ block: "nearest", behavior: "instant" });
}

async function picture(box) {
  const [chosen] = await choose();
  if (!chosen) return;
  box.querySelector("[name^=picture-]").value = chosen.picture;
  dirty = true;
  await act(form().action);
}

function prepare() {
  for (const box of place().querySelectorAll("[data-words]")) enrich(box);
  for (const box of place().querySelectorAll("[data-image]")) {
    box.querySelector("[data-plain]").hidden = true;
    const row = box.querySelector(".editor__row");
    row.hidden = false;
    row.querySelector("button").addEventListener("click", () => picture(box));
  }
}

document.addEventListener("input", (event) => {
  if (event.target.closest("form[data-compose]")) {
    dirty = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  }
});
document.addEventListener("submit", (event) => {
  if (!event.target.matches("form[data-compose]")) return;
  const button = event.submitter;
  if (button?.hasAttribute("data-leaves")) {
    // it takes along what was typed
    clearTimeout(waiting);
    dirty = false;
    return;
  }
  event.preventDefault();
  const address = button?.getAttribute("formaction") ?? event.target.action;
  if (button?.value === "story") {
    keep().then(() => stories(address));
    return;
  }
  act(address, button?.name ? { [button.name]: button.value } : {});
});
document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    dirty = true;
    keep();
  }
});
// A link that leads on from here waits for what was typed.
document.addEventListener("click", (event) => {
  const link = event.target.closest("#issue a[href]");
  if (link && dirty && !link.target && !event.ctrlKey && !event.metaKey && event.button === 0) {
    event.preventDefault();
    keep().then(() => location.assign(link.href));
  }
});
addEventListener("beforeunload", (event) => {
  if (dirty) event.preventDefault();
});
dragging((number, by) => act(`${form().dataset.compose}/blocks/${number}/place`, { by }));
prepare();
