// Lets the library's page take pictures in without being left.
import { uploads } from "./uploads.js";

const form = document.querySelector("form.uploads");
uploads(form, document.getElementById("pictures-list"), window);
form.querySelector("button").hidden = true;
