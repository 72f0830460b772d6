// Discussions: what of the page is the reader's own, replies in their place, words that outlive a dead line and a sign-in.
// All of it is done by plain pages without script.
const discussion = document.querySelector("[data-discussion]");
const drafts = "standfirst-comment ";

const say = (form, words) => {
  form.querySelector("[data-state]").textContent = words;
};

const keyOf = (form) => `${drafts}${form.getAttribute("action")} ${form.elements.parent.value}`;

function store(key, words) {
  try {
    if (words) {
      localStorage.setItem(key, words);
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // a browser that keeps nothing
  }
}

function stored(key) {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

// Which words were sent last: the page that says they are published lets them go.
function remember(key) {
  try {
    sessionStorage.setItem("standfirst-sent", key);
  } catch {
    // a browser that keeps nothing
  }
}

function published() {
  try {
    store(sessionStorage.getItem("standfirst-sent") ?? "", "");
  } catch {
    // a browser that keeps nothing
  }
}

function count(form) {
  const left = Number(form.dataset.longest) - [...form.elements.text.value].length;
  const near = left < 200;
  say(form, near ? (left < 0 ? form.dataset.over.replace("{0}", -left) : form.dataset.left.replace("{0}", left)) : "");
}

function improve(form) {
  const field = form.elements.text;
  const key = keyOf(form);
  if (!field.value.trim() && stored(key)) {
    field.value = stored(key);
    say(form, form.dataset.restored);
  }
  field.addEventListener("input", () => {
    store(key, field.value.trim() ? field.value : "");
    count(form);
  });
  form.addEventListener("submit", (event) => {
    store(key, field.value);
    if (navigator.onLine === false) {
      event.preventDefault();
      say(form, form.dataset.offline);
      return;
    }
    remember(key);
    if (event.submitter?.name !== "preview") {
      say(form, form.dataset.sending);
    }
  });
}

function reply(link) {
  const comment = link.closest("[data-comment]");
  const open = comment.querySelector("form[data-writing]");
  if (open) {
    open.elements.text.focus();
    return true;
  }
  const pattern = document.querySelector(".discussion__body > form[data-writing]");
  if (!pattern) {
    return false;
  }
  const form = pattern.cloneNode(true);
  const field = form.elements.text;
  const name = `reply-${link.dataset.reply}`;
  field.value = "";
  form.querySelector("label").htmlFor = name;
  form.querySelector("label").textContent = link.textContent;
  form.querySelector(".remark__hint").id = `${name}-hint`;
  field.setAttribute("aria-describedby", `${name}-hint`);
  field.id = name;
  form.elements.parent.value = link.dataset.reply;
  say(form, "");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "remark__button remark__button--plain";
  close.textContent = form.dataset.cancel;
  close.addEventListener("click", () => {
    form.remove();
    link.focus();
  });
  form.querySelector(".remark__buttons").append(close);
  comment.append(form);
  improve(form);
  field.focus();
  return true;
}

function mark(button, recommended) {
  const count = button.querySelector(".comment__number");
  button.replaceChildren(recommended ? discussion.dataset.recommended : discussion.dataset.recommend, ...(count ? [count] : []));
  button.setAttribute("aria-pressed", String(recommended));
}

function add(button, by) {
  let number = button.querySelector(".comment__number");
  if (!number) {
    number = document.createElement("span");
    number.className = "comment__number";
    number.innerHTML = "<span data-count>0</span>";
    button.append(number);
  }
  const shown = number.querySelector("[data-count]");
  const now = Number(shown.textContent) + by;
  shown.textContent = String(now);
  shown.removeAttribute("aria-hidden");
  number.querySelector(".hidden")?.remove();
  if (now === 0) {
    number.remove();
  }
}

async function recommend(form) {
  const button = form.querySelector("button");
  const undo = button.getAttribute("aria-pressed") === "true";
  button.disabled = true;
  try {
    const answer = await fetch(form.action + (undo ? "/withdrawal" : ""), { method: "POST", body: new URLSearchParams() });
    const page = new URL(answer.url).pathname;
    if (!answer.ok || !page.endsWith("/yours")) {
      form.submit();
      return;
    }
    mark(button, !undo);
    add(button, undo ? -1 : 1);
  } catch {
    // the line is down: the button stays as it was
  }
  button.disabled = false;
  button.focus();
}

async function own() {
  const shown = [...discussion.querySelectorAll("[data-comment]")];
  const numbers = shown.map((each) => each.dataset.comment).join(",");
  const answer = await fetch(`/discussions/${discussion.dataset.discussion}/visit`, {
    method: "POST",
    body: new URLSearchParams({ numbers }),
  });
  if (!answer.ok) {
    return;
  }
  const mine = await answer.json();
  for (const comment of shown) {
    const number = Number(comment.dataset.comment);
    const button = comment.querySelector("[data-recommend]");
    const isOwn = number in mine.own;
    if (button && mine.recommended.includes(number)) {
      mark(button, true);
    }
    if (button && isOwn) {
      const link = document.createElement("a");
      link.className = "comment__action";
      link.href = `${comment.querySelector(".comment__when a").pathname}/yours`;
      link.textContent = discussion.dataset.yours;
      const item = document.createElement("li");
      item.append(link);
      button.closest("ul").append(item);
    }
    if (mine.seenBefore > 0 && number > mine.seenBefore && !isOwn && button) {
      const fresh = document.createElement("span");
      fresh.className = "comment__new";
      fresh.textContent = discussion.dataset.new;
      comment.querySelector(".comment__when").append(fresh);
    }
  }
}

if (document.querySelector("[data-published]")) {
  published();
}
for (const form of document.querySelectorAll("form[data-writing]")) {
  improve(form);
}
if (discussion) {
  discussion.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-reply]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && reply(link)) {
      event.preventDefault();
    }
  });
  if (discussion.dataset.reader) {
    discussion.addEventListener("submit", (event) => {
      const button = event.target.querySelector("[data-recommend]");
      if (button) {
        event.preventDefault();
        void recommend(event.target);
      }
    });
    void own().catch(() => {});
  }
}
