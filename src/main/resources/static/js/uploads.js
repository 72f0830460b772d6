// Adds pictures one by one where they are dropped, pasted or chosen, and shows how far each has come.
// Without script the form sends them all at once and a page says what became of them.
import { send } from "./sending.js";

const said = (words, ...values) =>
  values.reduce((text, value, i) => text.replace(`{${i}}`, value), words);

const pictures = (transfer) => [...(transfer?.files ?? [])];

// Has that form take pictures in: the list shows them, the place is where they may be dropped and pasted.
// What it answers takes files; when all have come, `done` is told which items were added and how many were refused.
// It also leaves, once its page is closed, what is held up to an heir, whose list takes it over.
export function uploads(form, list, place, done = () => {}) {
  const input = form.querySelector("input[type=file]");
  const state = form.querySelector("[role=status]");
  const halt = form.querySelector(".uploads__halt");
  const waiting = [];
  let busy = false;
  let begun = 0;
  let added = [];
  let refused = 0;
  let heir;
  let hindrance;

  function refuse(file, words) {
    const item = document.createElement("li");
    const name = document.createElement("strong");
    const why = document.createElement("p");
    item.className = "uploads__refusal";
    name.textContent = file.name;
    why.append(name, ` ${words}`);
    item.append(why);
    list.prepend(item);
    refused++;
  }

  async function add(file) {
    if (file.size > Number(form.dataset.heaviest)) {
      refuse(file, form.dataset.tooHeavy);
      return;
    }
    const progress = document.createElement("progress");
    progress.setAttribute("aria-label", file.name);
    state.textContent = said(form.dataset.sending, begun - waiting.length, begun, file.name);
    state.append(progress);
    const { halted, answer } = await send(form.dataset.additions, "pictures", file, progress);
    if (halted) {
      waiting.unshift(file);
      return halted;
    }
    if (answer === "") {
      refuse(file, form.dataset.failed);
      return;
    }
    const page = new DOMParser().parseFromString(`<ul>${answer}</ul>`, "text/html");
    for (const item of page.querySelectorAll("li")) {
      list.prepend(item);
      if (item.classList.contains("uploads__refusal")) refused++;
      else added.push(item);
    }
  }

  // What hinders passes: the files stay, until they are tried again or left out.
  function hold(reason) {
    hindrance = reason;
    if (heir) {
      heir(waiting.splice(0), reason);
      return;
    }
    state.textContent = said(form.dataset.halted, added.length, waiting.length);
    for (const each of halt.querySelectorAll("[data-why]")) each.hidden = each.dataset.why !== reason;
    halt.hidden = false;
    const { activeElement } = document;
    if (activeElement === document.body || form.contains(activeElement)) {
      halt.querySelector("[data-does=again]").focus();
    }
  }

  // Takes over what another was hindered with: it waits here.
  function inherit(files, reason) {
    waiting.push(...files);
    begun += files.length;
    hold(reason);
  }

  // Goes on with what is on its way, and leaves what is held up, now or later.
  function leave(to) {
    heir = to;
    if (!busy && waiting.length > 0) hold(hindrance);
  }

  async function take(files) {
    waiting.push(...files);
    begun += files.length;
    if (busy) return;
    let halted;
    busy = true;
    halt.hidden = true;
    form.setAttribute("aria-busy", "true");
    list.parentElement.querySelector(".empty")?.remove();
    while (!halted && waiting.length > 0) halted = await add(waiting.shift());
    busy = false;
    form.removeAttribute("aria-busy");
    if (halted) {
      hold(halted);
      return;
    }
    state.textContent = said(form.dataset.done, added.length, refused);
    const outcome = [added, refused];
    [begun, added, refused] = [0, [], 0];
    done(...outcome);
  }

  form.querySelector(".uploads__drop").hidden = false;
  halt.querySelector("[data-does=again]").addEventListener("click", () => take([]));
  halt.querySelector("[data-does=forget]").addEventListener("click", () => {
    waiting.splice(0).forEach((file) => refuse(file, form.dataset.leftOut));
    take([]);
    input.focus();
  });
  input.addEventListener("change", () => {
    const chosen = [...input.files];
    input.value = "";
    take(chosen);
  });
  place.addEventListener("paste", (event) => {
    const pasted = pictures(event.clipboardData);
    if (pasted.length > 0) {
      event.preventDefault();
      take(pasted);
    }
  });
  place.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) {
      event.preventDefault();
      form.classList.add("uploads--over");
    }
  });
  place.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) form.classList.remove("uploads--over");
  });
  place.addEventListener("drop", (event) => {
    form.classList.remove("uploads--over");
    const dropped = pictures(event.dataTransfer);
    if (dropped.length > 0) {
      event.preventDefault();
      take(dropped);
    }
  });
  return { take, inherit, leave };
}
