import { mount } from "svelte";
import App from "./app/App.svelte";
import "./design/tokens.css";
import "./design/base.css";

const target = document.getElementById("app");
if (target === null) throw new Error("index.html has no #app");
mount(App, { target });
