// Brings what is new in live coverage into the page while it is open. Without it, loading the page again does.
// The line says only that something has changed; the words are fetched as the page was, through the wall.
const LATER = 20_000;
const SPREAD = 500;
// they all hear at the same moment that it is over, and of what is gone there is no copy
const SPREAD_OF_THE_LAST = 3_000;
const PATIENCE = 10_000;
const ABOUT = 'head :is(script[type="application/ld+json"], meta[property], meta[name="description"])';
const place = document.querySelector("[data-live]");
const { live: address, one, many, much, lost, closed, stopped } = place.dataset;
const list = place.querySelector("[data-entries]");
const news = place.querySelector("[data-news]");
const button = news.querySelector("button");
const told = news.querySelector("span");
const waiting = new Map();
let known = Number(place.dataset.change);
let wanted = known;
let keyEvents = place.querySelector("[data-key-events]");
let line;
let fetching = false;
let later;
let missing;
let over = false;
let back = false;
let ended = false;

const number = (entry) => Number(entry.dataset.entry);
const shown = (id) => list.querySelector(`[data-entry="${id}"]`);
const said = (count) => (count === 1 ? one : many.replace("{0}", count));

// What is put in is seen; that nothing comes is not.
function tell(words, isSeen = false) {
  told.textContent = words;
  told.classList.toggle("hidden", !isSeen);
}

function listen() {
  if (ended || line || document.hidden) {
    return;
  }
  line = new EventSource(`${address}/changes?after=${known}`);
  line.onmessage = (event) => {
    wanted = Math.max(wanted, Number(event.data));
    setTimeout(fetchNew, Math.random() * SPREAD);
  };
  line.addEventListener("over", () => {
    over = true;
    hangUp();
    setTimeout(fetchNew, Math.random() * SPREAD_OF_THE_LAST, true);
  });
  line.onopen = () => {
    back = false;
    found();
  };
  line.onerror = () => {
    if (line.readyState === EventSource.CLOSED) {
      hangUp();
      askLater(back);
      back = false;
    } else {
      missing ??= setTimeout(() => tell(lost, true), PATIENCE);
    }
  };
}

// There is a connection.
function found() {
  clearTimeout(missing);
  missing = undefined;
  if (told.textContent === lost) {
    tell("");
  }
}

function hangUp() {
  line?.close();
  line = undefined;
  found();
}

// Where there is no line to be had, the page asks for itself: soon, where much may have happened.
function askLater(soon = false) {
  if (soon) {
    clearTimeout(later);
    later = undefined;
  }
  later ??= setTimeout(async () => {
    later = undefined;
    await fetchNew(true);
    listen();
  }, soon ? SPREAD * Math.random() : LATER * (1 + Math.random()));
}

async function fetchNew(always = false) {
  if (fetching || ended || (wanted <= known && always !== true)) {
    return;
  }
  fetching = true;
  const wasOver = over;
  over = false;
  try {
    const answer = await fetch(`${address}/${known}-${wanted}`);
    found();
    if (answer.ok) {
      take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } else if (answer.headers.get("Standfirst-Live") === "gone") {
      withdraw();
    } else {
      if (answer.status === 409) {
        tell(stopped, true);
      }
      askLater();
    }
  } catch {
    tell(lost, true);
    askLater();
  } finally {
    fetching = false;
  }
  if ((wanted > known || over) && !later) {
    fetchNew(over);
  } else if (!ended && !line && !later) {
    // it isn't over after all, or it hasn't come round yet that it is: then the next answer is near
    back ||= wasOver;
    listen();
  }
}

// What has been taken out of the paper isn't read on in pages that are open.
function withdraw() {
  end();
  const instead = place.querySelector("[data-withdrawn]").content;
  place.closest(".article").replaceChildren(instead);
  const title = document.querySelector(".article h1");
  document.title = title.textContent;
  for (const said of document.querySelectorAll(ABOUT)) {
    said.remove();
  }
  scrollTo(0, 0);
  title.focus();
}

function stop(why) {
  end();
  waiting.clear();
  button.hidden = true;
  tell(why, true);
}

function take(answer) {
  const update = answer.querySelector("[data-change]");
  if (!update) {
    if (answer.querySelector("[data-closed]")) {
      stop(closed);
    } else {
      askLater();
    }
    return;
  }
  known = Math.max(known, Number(update.dataset.change));
  wanted = Math.max(wanted, known);
  if ("tooMuch" in update.dataset) {
    offerReload();
    return;
  }
  place.querySelector("[data-standing]").replaceWith(update.querySelector("[data-standing]"));
  keyEvents = update.querySelector("[data-key-events]");
  for (const id of update.dataset.gone.split(" ").filter(Boolean)) {
    waiting.delete(Number(id));
    shown(id)?.remove();
    tell("");
  }
  renewKeyEvents();
  for (const entry of update.querySelectorAll("[data-entry]")) {
    const before = shown(number(entry));
    if (before) {
      before.replaceWith(entry);
    } else {
      waiting.set(number(entry), entry);
    }
  }
  if (update.dataset.goesOn !== "true") {
    end();
    document.querySelectorAll(".article__head [data-mark]").forEach((mark) => mark.remove());
  }
  if (waiting.size === 0 || list.getBoundingClientRect().top >= 0) {
    insert();
  } else {
    offer();
  }
}

// A title that is gone or has changed goes at once; one that is new waits with its entry.
function renewKeyEvents() {
  const before = place.querySelector("[data-key-events]");
  for (const event of before.querySelectorAll("[data-key]")) {
    const now = keyEvents.querySelector(`[data-key="${event.dataset.key}"]`);
    if (now) {
      event.replaceWith(now.cloneNode(true));
    } else {
      event.remove();
    }
  }
  before.hidden = !before.querySelector("[data-key]");
  const fold = before.querySelector("details");
  if (fold) {
    fold.hidden = !fold.querySelector("[data-key]");
  }
  aim(before);
}

// What stands on this page is looked for on this page.
function aim(events) {
  for (const link of events.querySelectorAll("a")) {
    if (document.getElementById(link.hash.slice(1))) {
      link.setAttribute("href", link.hash);
    }
  }
}

// What is above the reader's eyes is put in only when they ask, so that nothing jumps.
function offer() {
  button.hidden = false;
  button.textContent = said(waiting.size);
  button.onclick = () => {
    const newest = Math.max(...waiting.keys());
    insert();
    list.scrollIntoView();
    const entry = shown(newest);
    entry?.setAttribute("tabindex", "-1");
    entry?.focus({ preventScroll: true });
  };
}

function offerReload() {
  end();
  waiting.clear();
  button.hidden = false;
  button.textContent = much;
  button.onclick = () => location.reload();
}

function insert() {
  let count = 0;
  const before = place.querySelector("[data-key-events]");
  keyEvents.querySelector("details")?.toggleAttribute("open", Boolean(before.querySelector("details")?.open));
  before.replaceWith(keyEvents);
  for (const [id, entry] of [...waiting].sort(([a], [b]) => a - b)) {
    const next = [...list.querySelectorAll("[data-entry]")].find((each) => number(each) < id);
    // what is older than all that is shown has its place on an older page
    if (next || !list.querySelector("[data-entry]") || !place.querySelector("[rel=next]")) {
      list.insertBefore(entry, next ?? null);
      count += 1;
    }
  }
  waiting.clear();
  aim(keyEvents);
  button.hidden = true;
  if (count > 0) {
    list.querySelector("[data-empty]")?.remove();
    tell(said(count));
  }
}

function end() {
  ended = true;
  hangUp();
}

function comeBack() {
  back = true;
  listen();
}

document.addEventListener("visibilitychange", () => (document.hidden ? hangUp() : comeBack()));
addEventListener("pagehide", hangUp);
addEventListener("pageshow", (event) => event.persisted && comeBack());
listen();
