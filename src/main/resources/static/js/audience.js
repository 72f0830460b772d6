// Counts whom an issue would go to, while that is being narrowed.
const form = document.querySelector("form[data-count]");
const count = document.getElementById("count");
const PAUSE = 400;
let waiting;
let asked;

async function recount() {
  asked?.abort();
  asked = new AbortController();
  const query = new URLSearchParams(new FormData(form));
  query.delete("seen");
  count.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(`${form.dataset.count}?${query}`, { signal: asked.signal });
    if (answer.ok && !answer.redirected) {
      count.innerHTML = await answer.text();
    }
    count.removeAttribute("aria-busy");
  } catch (problem) {
    if (problem.name !== "AbortError") {
      count.removeAttribute("aria-busy");
    }
  }
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(recount, PAUSE);
});
