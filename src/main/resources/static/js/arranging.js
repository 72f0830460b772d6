// Lets what stands in a place of a front be dragged to another, by mouse or finger: the two change places.
// The buttons do the same by keyboard, and without script.
const FAR = 6;
const EDGE = 90;
const SPEED = 14;
const WAIT = 20_000;
const BACK = 180;
const WIDEST = 380;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let drag;

const form = () => document.querySelector("form.arrangement");
const draggable = (event) => {
  const grip = event.target.closest(event.pointerType === "mouse" ? ".slot__handle, .slot .story" : ".slot__handle");
  return grip?.closest(".slot[data-exchange]");
};

const within = (start, hand, size, rim) => Math.min(Math.max(start, hand - size + rim), hand - rim);

function lift() {
  const story = drag.slot.querySelector(".story");
  const box = story.getBoundingClientRect();
  const width = Math.min(box.width, WIDEST);
  const ghost = story.cloneNode(true);
  ghost.classList.add("slot__ghost");
  ghost.setAttribute("aria-hidden", "true");
  // wherever it was taken hold of, it lies under the hand
  ghost.style.left = `${within(box.left, drag.from[0], width, 24)}px`;
  ghost.style.top = `${within(box.top, drag.from[1], box.height, 12)}px`;
  ghost.style.width = `${width}px`;
  document.body.append(ghost);
  document.body.classList.add("is-dragging");
  drag.slot.classList.add("slot--lifted");
  drag.ghost = ghost;
  drag.scrolling = requestAnimationFrame(scroll);
}

// Near the edges of the window the page goes on.
function scroll() {
  if (!drag?.ghost || drag.waiting) return;
  const way = drag.y < EDGE ? -SPEED : drag.y > innerHeight - EDGE ? SPEED : 0;
  if (way !== 0) {
    scrollBy({ top: way, behavior: "instant" });
    aim();
  }
  drag.scrolling = requestAnimationFrame(scroll);
}

function aim() {
  drag.ghost.style.transform = `translate(${drag.x - drag.from[0]}px, ${drag.y - drag.from[1]}px)`;
  const place = document.elementFromPoint(drag.x, drag.y)?.closest(".arrangement .slot[id]");
  const to = place === drag.slot ? undefined : place;
  if (to !== drag.to) {
    drag.to?.classList.remove("slot--target");
    to?.classList.add("slot--target");
    drag.to = to;
  }
}

function put(ended) {
  ended.ghost?.remove();
  ended.slot.classList.remove("slot--lifted");
  ended.to?.classList.remove("slot--target");
  document.body.classList.remove("is-dragging");
}

// It goes back to where it was.
async function back() {
  const ended = drag;
  drag = undefined;
  cancelAnimationFrame(ended.scrolling);
  if (ended.ghost && !calm.matches) {
    const now = ended.ghost.getBoundingClientRect();
    const home = ended.slot.querySelector(".story").getBoundingClientRect();
    const path = [{ translate: "0 0" }, { translate: `${home.left - now.left}px ${home.top - now.top}px` }];
    await ended.ghost.animate(path, { duration: BACK, easing: "ease-out" }).finished;
  }
  put(ended);
}

function why(reason) {
  const trouble = form().querySelector(".arrangement__trouble");
  for (const each of trouble.querySelectorAll("[data-why]")) each.hidden = each.dataset.why !== reason;
  trouble.hidden = reason === undefined;
}

// The front as the answer has it takes the page's place, and says what it has to say.
async function show(answer, landed) {
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
  document.querySelector("main").replaceChildren(...fresh.childNodes);
  history.replaceState(null, "", form().dataset.front);
  const told = document.querySelector("main .problems, main .notice");
  const place = landed && document.getElementById(landed);
  place?.classList.add("slot--landed");
  place?.querySelector(".slot__button")?.focus({ preventScroll: true });
  told?.scrollIntoView({ block: "center" });
  if (told?.matches(".problems")) told.focus({ preventScroll: true });
}

// Shows the front as it stands, and says so.
async function standing() {
  try {
    const { front } = form().dataset;
    const answer = await fetch(front, { signal: AbortSignal.timeout(WAIT) });
    if (!answer.ok || new URL(answer.url).pathname !== front) return undefined;
    if (drag) put(drag);
    drag = undefined;
    await show(answer);
    return "unanswered";
  } catch {
    return undefined;
  }
}

async function drop() {
  const { slot, to } = drag;
  const place = to.id;
  drag.waiting = true;
  form().setAttribute("aria-busy", "true");
  why(undefined);
  let reason = "unreached";
  try {
    const body = new URLSearchParams({ version: form().elements.namedItem("version").value, to: place });
    const signal = AbortSignal.timeout(WAIT);
    const answer = await fetch(slot.dataset.exchange, { method: "POST", body, signal });
    if (answer.ok && new URL(answer.url).pathname === form().dataset.front) {
      await show(answer, place);
      put(drag);
      drag = undefined;
      return;
    }
    if (answer.status === 409) {
      await back();
      await show(answer);
      return;
    }
    reason = answer.redirected || answer.status === 401 ? "signed-out" : "refused";
  } catch (error) {
    // it didn't arrive, or was not answered in time: then it may have been made all the same
    reason = (error.name === "TimeoutError" && (await standing())) || reason;
  }
  if (drag) await back();
  form().removeAttribute("aria-busy");
  why(reason);
}

document.addEventListener("pointerdown", (event) => {
  const slot = draggable(event);
  if (!slot || drag || event.button !== 0) return;
  drag = { slot, pointer: event.pointerId, from: [event.clientX, event.clientY] };
});
document.addEventListener("pointermove", (event) => {
  if (event.pointerId !== drag?.pointer || drag.waiting) return;
  [drag.x, drag.y] = [event.clientX, event.clientY];
  if (!drag.ghost && Math.hypot(drag.x - drag.from[0], drag.y - drag.from[1]) >= FAR) {
    drag.slot.setPointerCapture(drag.pointer);
    lift();
  }
  if (drag.ghost) aim();
});
document.addEventListener("pointerup", (event) => {
  if (event.pointerId !== drag?.pointer || drag.waiting) return;
  if (drag.to) drop();
  else back();
});
document.addEventListener("pointercancel", (event) => {
  if (event.pointerId === drag?.pointer && !drag.waiting) back();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && drag && !drag.waiting) back();
});
document.addEventListener("dragstart", (event) => {
  if (event.target.closest?.(".slot .story")) event.preventDefault();
});
document.body.classList.add("is-arranging");
