// Keeps what is typed as a draft of one's own, every few seconds and on leaving, and shows beside it how it will look.
// Holds the article meanwhile, so that nobody else begins to write in it unawares. An entry of live coverage has
// nothing beside it and isn't held.
const PAUSE = 2_500;
const WAIT = 10_000;
const HEARTBEAT = 20_000;
// Whoever presses a button once more after that means it.
const PRESSED = 3_000;
// So much, and no more, a browser takes from a page that is being closed.
const MOST_ON_LEAVING = 64_000;
// What is said on the way to us, while we can't be reached.
const LOST = [502, 503, 504];
const form = document.querySelector("form[data-drafts]");
const { path, unkept, refused, away } = form.dataset;
const standing = document.getElementById("kept");
const beside = document.getElementById("beside");
const lock = document.getElementById("lock");
const whereabouts = document.getElementById("standing");
const elsewhere = document.getElementById("elsewhere");
const steps = document.getElementById("steps");
const since = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
let keptAt = standing.dataset.at ? Date.parse(standing.dataset.at) : undefined;
let keptWords = standing.dataset.draft === "true" ? form.dataset.kept : form.dataset.saved;
let waiting;
let sending;
let typed = false;
let leaving = false;
let pressed = false;

// What stands in the form, once the editor of the body has written there what it still holds: it can't be relied on to
// hear first that the page is left.
function fields() {
  form.dispatchEvent(new Event("settle"));
  return new URLSearchParams(new FormData(form));
}

function ago(moment) {
  const seconds = Math.round((moment - Date.now()) / 1000);
  if (seconds > -60) {
    return since.format(Math.min(seconds, 0), "second");
  }
  return seconds > -3600
    ? since.format(Math.round(seconds / 60), "minute")
    : since.format(Math.round(seconds / 3600), "hour");
}

function tell(words, isAlert = false) {
  standing.textContent = words;
  standing.classList.toggle("editor__kept--alert", isAlert);
  standing.role = isAlert ? "alert" : null;
}

const isAlert = () => standing.classList.contains("editor__kept--alert");

function tellAge() {
  if (keptAt && !isAlert()) {
    tell(keptWords.replace("{0}", ago(keptAt)));
  }
}

function show(place, fragment) {
  place.replaceChildren(...new DOMParser().parseFromString(fragment, "text/html").body.childNodes);
}

// What shows how far it has come. What is the same stays, with whatever is focused in it.
function renew(fragment) {
  for (const part of new DOMParser().parseFromString(fragment, "text/html").querySelectorAll("[data-part]")) {
    const place = document.getElementById(part.dataset.part);
    if (place.innerHTML.trim() !== part.innerHTML.trim()) {
      place.replaceChildren(...part.childNodes);
    }
  }
  document.title = document.title.replace(/^.*(?= \| )/s, () => document.getElementById("title").textContent);
}

async function post(place, body) {
  const answer = await fetch(path + place, { method: "POST", body, redirect: "manual", signal: AbortSignal.timeout(WAIT) });
  if (!answer.ok && answer.status !== 409) {
    const isAway = answer.type === "opaqueredirect" || answer.status === 403;
    throw Object.assign(new Error(), { isAway, refusal: isAway || LOST.includes(answer.status) ? 0 : answer.status });
  }
  return answer;
}

const fail = (error) => tell(error.isAway ? away : error.refusal ? refused.replace("{0}", error.refusal) : unkept, true);

function keep() {
  waiting = undefined;
  if (sending) {
    later();
    return;
  }
  sending = send().finally(() => (sending = undefined));
}

async function send() {
  const body = fields();
  clearTimeout(waiting);
  waiting = undefined;
  typed = false;
  try {
    const answer = await post("/draft", body);
    if (answer.status === 409) {
      typed = true;
      halt(await answer.text());
      return;
    }
    elsewhere?.replaceChildren();
    if (beside) {
      renew(await answer.text());
    }
    keptAt = Date.now();
    keptWords = form.dataset.kept;
    tell(keptWords.replace("{0}", ago(keptAt)));
  } catch (error) {
    typed = true;
    fail(error);
    // what was refused will be refused again until something else is typed
    if (!error.refusal) {
      later();
    }
  }
}

// The same article is being written in another tab: what was typed there stays, and so does what stands here.
function halt(words) {
  tell(form.dataset.elsewhere, true);
  if (!elsewhere.firstElementChild) {
    show(elsewhere, words);
  }
}

function later() {
  waiting ??= setTimeout(keep, PAUSE);
}

// The last words go on their way even while the page is closed. Whoever comes back to it sends nothing before they are
// there.
function leave() {
  const body = fields();
  if (typed && !leaving) {
    typed = false;
    const signal = AbortSignal.timeout(WAIT);
    sending = fetch(path + "/draft", { method: "POST", body, redirect: "manual", keepalive: true, signal })
      .then(({ ok }) => (typed ||= !ok))
      .catch(() => (typed = true))
      .finally(() => (sending = undefined));
  }
}

// It was published at its moment, say, while it is open here: what the page had said of that is over.
function showMoved(fragment) {
  document.querySelectorAll(".notice[role=status]").forEach((notice) => notice.remove());
  show(whereabouts, fragment);
  whereabouts.dataset.seen = whereabouts.querySelector("[data-seen]").dataset.seen;
}

async function beat() {
  try {
    const answer = await post("/lock", new URLSearchParams({ seen: whereabouts.dataset.seen }));
    if (answer.status === 200) {
      showMoved(await answer.text());
    }
    const isTheirs = answer.status === 409;
    steps.hidden = isTheirs;
    if (isTheirs !== Boolean(lock.firstElementChild)) {
      show(lock, isTheirs ? await answer.text() : "");
    }
    if (isAlert() && !typed) {
      standing.classList.remove("editor__kept--alert");
      tellAge();
    }
  } catch (error) {
    if (!error.refusal && !isAlert()) {
      fail(error);
    }
  }
}

form.addEventListener("input", () => {
  typed = true;
  later();
});
// A draft on its way must not arrive after what is saved. Where something else is sent, what is typed goes first, and as
// long as it can't be kept the page stays.
document.addEventListener("submit", (event) => {
  const { target, submitter } = event;
  if (event.defaultPrevented) {
    return;
  }
  // pressed twice, it is sent once
  if (pressed || leaving) {
    event.preventDefault();
    return;
  }
  clearTimeout(waiting);
  waiting = undefined;
  const isElse = target !== form && !("forgets" in target.dataset);
  if (typed && isElse) {
    sending = Promise.resolve(sending)
      .then(send)
      .finally(() => (sending = undefined));
  }
  if (!sending) {
    leaving = true;
    setTimeout(() => (leaving = false), PRESSED);
    return;
  }
  event.preventDefault();
  pressed = true;
  sending.finally(() => {
    pressed = false;
    if (!isElse || !typed || !isAlert()) {
      target.requestSubmit(submitter);
    }
  });
});
addEventListener("pageshow", () => (leaving = false));
addEventListener("pagehide", leave);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") {
    leave();
  }
});
addEventListener("beforeunload", (event) => {
  const isTooMuch = typed && fields().toString().length > MOST_ON_LEAVING;
  if (isTooMuch && !leaving) {
    keep();
  }
  if (!leaving && (isAlert() || isTooMuch)) {
    event.preventDefault();
  }
});
if (lock) {
  beat();
  setInterval(beat, HEARTBEAT);
}
tellAge();
setInterval(tellAge, 5_000);
