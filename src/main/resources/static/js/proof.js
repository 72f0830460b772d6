// Proves a little work while the form is filled in, so that its sender need not wait afterwards.
// Whatever goes wrong, the form can be sent: without a proof the server takes its time.
const FETCHING = 5_000;
const WAITING = 10_000;
const form = document.querySelector("form[data-proof]");
const button = form?.querySelector("button[type=submit]");
let state = "untouched";

async function prove() {
  if (state !== "untouched" || !globalThis.crypto?.subtle) return;
  state = "working";
  try {
    const answer = await fetch(form.dataset.proof, { signal: AbortSignal.timeout(FETCHING) });
    const worker = new Worker(new URL("proof-worker.js", import.meta.url));
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = () => done("");
    worker.postMessage(await answer.json());
  } catch {
    done("");
  }
}

function done(proof) {
  if (state === "done") return;
  const waited = state === "awaited";
  form.elements.proof.value = proof;
  state = "done";
  button?.removeAttribute("aria-busy");
  if (waited) form.requestSubmit();
}

function wait() {
  state = "awaited";
  button?.setAttribute("aria-busy", "true");
  setTimeout(() => done(""), WAITING);
}

form?.addEventListener("focusin", prove);
form?.addEventListener("submit", (event) => {
  if (state === "working") wait();
  if (state === "awaited") event.preventDefault();
});
