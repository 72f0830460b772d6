// Has the one picture of a form chosen from the library. Without script it is named by its number.
import { choose, files, picture as described } from "./chooser.js";

const box = document.querySelector("[data-one-picture]");
const number = box.querySelector("[data-number]");
const label = number.labels[0];
const beside = box.dataset.beside?.split(" ") ?? [];
const shown = box.querySelector("[data-shown]");
const lack = box.querySelector("[data-lack]");
const opener = box.querySelector("[data-does=choose]");
const remover = box.querySelector("[data-does=remove]");
const own = box.querySelector("[name=leadAlt]");
let isDescribed = lack.dataset.described ? lack.dataset.described === "true" : lack.hidden;

// Where it lacks a description in the library, one of its own will do.
function judge() {
  lack.hidden = isDescribed || Boolean(own?.value.trim());
}

function show(picture) {
  shown.hidden = !picture;
  isDescribed = !picture || picture.alt !== "";
  judge();
  remover.hidden = !picture;
  opener.textContent = picture ? opener.dataset.other : opener.dataset.first;
  if (picture) {
    const image = document.createElement("img");
    image.src = picture.src;
    image.width = picture.width;
    image.height = picture.height;
    image.alt = picture.alt;
    shown.querySelector("img")?.remove();
    shown.prepend(image);
    shown.querySelector("figcaption").textContent = [picture.caption, picture.credit].filter(Boolean).join(" ");
    lack.querySelector("a").href = `/newsroom/media/${picture.picture}`;
  }
}

function set(picture) {
  // what was said of the one before is said of no other
  if (number.value !== String(picture?.picture ?? "")) {
    for (const name of beside) {
      box.closest("form").elements[name].value = "";
    }
  }
  number.value = picture?.picture ?? "";
  show(picture);
  number.dispatchEvent(new Event("input", { bubbles: true }));
}

async function take(added) {
  const [picture] = await choose(added);
  if (picture) {
    set(picture);
  }
  opener.focus();
}

opener.addEventListener("click", () => take());
remover.addEventListener("click", () => {
  set(undefined);
  opener.focus();
});
for (const name of ["drop", "paste"]) {
  box.addEventListener(name, (event) => {
    const added = files(event.clipboardData ?? event.dataTransfer);
    if (added.length > 0) {
      event.preventDefault();
      take(added);
    }
  });
}
own?.addEventListener("input", judge);
// It may have been described in another tab.
addEventListener("focus", async () => {
  const asked = number.value;
  const picture = isDescribed ? undefined : await described(asked);
  if (picture?.picture && asked === number.value) {
    show(picture);
  }
});
for (const plain of box.querySelectorAll("[data-plain]")) {
  plain.hidden = true;
  for (const other of plain.querySelectorAll("input, button")) {
    other.disabled = other !== number;
  }
}
opener.id = number.id;
label.htmlFor = number.id = `${number.id}-number`;
opener.parentElement.hidden = false;
