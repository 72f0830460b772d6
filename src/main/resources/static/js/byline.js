// The names of a byline: completed by the paper's own, moved and taken out; there is always room for one more.
// Without script each save makes room for another.
const PAUSE = 150;
const MOST = 20;
const list = document.querySelector(".names__list");
const options = document.getElementById("authors");
let waiting;

const name = (row) => row.querySelector("input[list]");
const changed = () => list.dispatchEvent(new Event("input", { bubbles: true }));

function number() {
  [...list.children].forEach((row, i) => {
    for (const each of row.querySelectorAll("[name], [for], [id], [aria-label]")) {
      for (const attribute of ["name", "id", "for", "aria-describedby"]) {
        const value = each.getAttribute(attribute);
        if (value) {
          each.setAttribute(attribute, value.replace(/\d+/, i));
        }
      }
      const label = each.getAttribute("aria-label");
      if (label) {
        each.setAttribute("aria-label", label.replace(/\d+/, i + 1));
      }
    }
  });
}

function show(row) {
  const isBlank = name(row).value.trim() === "";
  row.querySelector(".names__tools").hidden = isBlank;
  if (isBlank) {
    row.querySelector(".names__page").hidden = true;
  }
}

function makeRoom() {
  const last = list.lastElementChild;
  if (name(last).value.trim() !== "" && list.children.length < MOST) {
    const row = last.cloneNode(true);
    row.querySelectorAll("input").forEach((each) => (each.type === "checkbox" ? (each.checked = false) : (each.value = "")));
    row.querySelector(".field__error")?.remove();
    name(row).removeAttribute("aria-invalid");
    name(row).removeAttribute("aria-describedby");
    row.querySelector("select").selectedIndex = 0;
    list.append(row);
    number();
    show(row);
  }
}

async function complete(row) {
  const typed = name(row).value.trim();
  try {
    const answer = await fetch(`/newsroom/articles/authors?q=${encodeURIComponent(typed)}`, { redirect: "manual" });
    if (answer.ok && name(row).value.trim() === typed) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = [...page.querySelectorAll("option")];
      options.replaceChildren(...found);
      row.querySelector(".names__page").hidden = typed === "" || found.some((each) => "same" in each.dataset);
    }
  } catch {
    // names can be typed to their end
  }
}

list.addEventListener("input", (event) => {
  const row = event.target.closest("li");
  if (row && event.target === name(row)) {
    show(row);
    makeRoom();
    clearTimeout(waiting);
    waiting = setTimeout(complete, PAUSE, row);
  }
});
list.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const row = button?.closest("li");
  if (!row) {
    return;
  }
  const { does } = button.dataset;
  const other = does === "up" ? row.previousElementSibling : row.nextElementSibling;
  if (does === "remove") {
    row.remove();
    name(other ?? list.lastElementChild).focus();
  } else if (does === "up") {
    other?.before(row);
    button.focus();
  } else if (other && name(other).value.trim() !== "") {
    other.after(row);
    button.focus();
  }
  number();
  makeRoom();
  changed();
});
[...list.children].forEach(show);
makeRoom();
