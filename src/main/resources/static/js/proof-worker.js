// Finds the number for which the SHA-256 of "salt:number" is the target.
const text = new TextEncoder();

async function sha256(words) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text.encode(words)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

onmessage = async ({ data: { salt, target, max, signature } }) => {
  for (let number = 0; number <= max; number++) {
    if ((await sha256(`${salt}:${number}`)) === target) {
      postMessage(`${salt}:${number}:${signature}`);
      break;
    }
  }
  close();
};
