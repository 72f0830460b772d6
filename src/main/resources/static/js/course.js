// Shows each second how far an issue has come. Without script the page tells it whenever it is loaded.
const SECOND = 1_000;
const WAIT = 10_000;
const box = document.querySelector("[data-course]");
const shown = () => box.querySelector(".sending__course");

async function look() {
  try {
    const answer = await fetch(box.dataset.course, { redirect: "manual", signal: AbortSignal.timeout(WAIT) });
    if (!answer.ok) throw new Error();
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".sending__course");
    if (!fresh) throw new Error();
    const before = shown().dataset.state;
    const focused = shown().contains(document.activeElement) ? document.activeElement.getAttribute("href") : undefined;
    shown().replaceWith(fresh);
    if (focused) fresh.querySelector(`a[href="${focused}"]`)?.focus();
    // other buttons belong to another state
    if (fresh.dataset.state !== before) location.reload();
    document.querySelector("[data-lost-line]")?.remove();
  } catch {
    if (!document.querySelector("[data-lost-line]")) {
      const line = document.createElement("p");
      line.dataset.lostLine = "";
      line.className = "notice notice--signal";
      line.setAttribute("role", "status");
      line.textContent = box.dataset.lost;
      box.before(line);
    }
  }
  again();
}

function again() {
  if (shown().dataset.goesOn === "true") {
    setTimeout(() => (document.hidden ? again() : look()), SECOND);
  }
}

again();
