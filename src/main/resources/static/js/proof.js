// Proves a little work while the form is filled in, so that its sender need not wait afterwards.
const form = document.querySelector("form[data-proof]");
let state = "untouched";

async function prove() {
  if (state !== "untouched" || !globalThis.crypto?.subtle) return;
  state = "working";
  try {
    const answer = await fetch(form.dataset.proof);
    const worker = new Worker(new URL("proof-worker.js", import.meta.url));
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = () => done("");
    worker.postMessage(await answer.json());
  } catch {
    done("");
  }
}

function done(proof) {
  const waited = state === "awaited";
  form.elements.proof.value = proof;
  state = "done";
  if (waited) form.requestSubmit();
}

form?.addEventListener("focusin", prove);
form?.addEventListener("submit", (event) => {
  if (state === "working") state = "awaited";
  if (state === "awaited") event.preventDefault();
});
