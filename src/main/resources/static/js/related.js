// What an article leads on to: found by words, chosen, moved and taken out. Without script it is named by numbers.
const PAUSE = 200;
const WAIT = 10_000;
const box = document.getElementById("chosen");
const { most, full, unreached, added } = box.dataset;
const list = box.querySelector(".chosen__list");
const numbers = box.querySelector("textarea");
const search = box.querySelector("[type=search]");
const state = box.querySelector("[role=status]");
const place = box.querySelector(".chosen__found");
let waiting;
let asked = 0;

const chosen = () => [...list.children].map((each) => each.dataset.article);

function keep() {
  numbers.value = chosen().join("\n");
  numbers.dispatchEvent(new Event("input", { bubbles: true }));
}

function show() {
  list.querySelectorAll(".names__tools").forEach((each) => (each.hidden = false));
}

async function find() {
  clearTimeout(waiting);
  const mine = ++asked;
  try {
    const answer = await fetch(`/newsroom/articles/related?q=${encodeURIComponent(search.value.trim())}`, {
      redirect: "manual",
      signal: AbortSignal.timeout(WAIT),
    });
    if (!answer.ok) {
      throw new Error();
    }
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("ul");
    if (mine !== asked) {
      return;
    }
    const taken = [...chosen(), document.querySelector("form[data-path]").dataset.path.split("/").at(-1)];
    for (const each of found.querySelectorAll("button")) {
      if (taken.includes(each.dataset.article)) {
        each.closest("li").remove();
      }
    }
    place.replaceChildren(found);
    state.textContent = found.dataset.said;
  } catch {
    state.textContent = unreached;
  }
}

function choose(button) {
  if (list.children.length >= Number(most)) {
    state.textContent = full;
    return;
  }
  const { article, headline } = button.dataset;
  const item = box.querySelector("template").content.firstElementChild.cloneNode(true);
  item.dataset.article = article;
  const link = item.querySelector("a");
  link.href += article;
  link.textContent = headline;
  list.append(item);
  show();
  place.replaceChildren();
  search.value = "";
  search.focus();
  state.textContent = added.replace("{0}", headline);
  keep();
}

list.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const item = button?.closest("li");
  if (!item) {
    return;
  }
  const { does } = button.dataset;
  const other = does === "up" ? item.previousElementSibling : item.nextElementSibling;
  if (does === "remove") {
    item.remove();
    (other ?? list.lastElementChild)?.querySelector("button:last-child").focus();
    if (list.children.length === 0) {
      search.focus();
    }
  } else if (other) {
    other[does === "up" ? "before" : "after"](item);
    button.focus();
  }
  keep();
});
place.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) {
    choose(button);
  }
});
// What is looked for is no part of the article.
search.addEventListener("input", (event) => {
  event.stopPropagation();
  clearTimeout(waiting);
  waiting = setTimeout(find, PAUSE);
});
box.addEventListener("keydown", (event) => {
  const all = [...place.querySelectorAll("button")];
  const at = all.indexOf(document.activeElement);
  if (document.activeElement === search && event.key === "Enter") {
    event.preventDefault();
    find();
  } else if ((event.key === "ArrowDown" && document.activeElement === search) || at >= 0) {
    const next = event.key === "ArrowDown" ? all[at + 1] : event.key === "ArrowUp" ? (all[at - 1] ?? search) : undefined;
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
});
box.querySelector("[data-numbers]").hidden = true;
box.querySelector("[data-search]").hidden = false;
numbers.labels[0].htmlFor = numbers.id = "related-numbers";
search.labels[0].htmlFor = search.id = "related";
show();
