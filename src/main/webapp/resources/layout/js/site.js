/* What every page shares: light or dark without a reload, the list of keys, copying. Pages work without it. */
import { typing } from "./keys.js";
import { forgetAll } from "../../search/past.js";

const root = document.documentElement;

for (const link of document.querySelectorAll("[data-theme-switch]")) {
    link.addEventListener("click", event => {
        event.preventDefault();
        const theme = link.dataset.themeSwitch;
        root.dataset.theme = theme;
        document.cookie = `theme=${theme};path=/;max-age=31536000;SameSite=Lax`;
        document.querySelector(`.to-${theme === "dark" ? "light" : "dark"}`)?.focus();
    });
}

document.addEventListener("keydown", event => {
    if (typing(event)) {
        return;
    }
    if (event.key === "?") {
        document.getElementById("keys")?.showModal();
    } else if (event.key === "/") {
        const search = document.getElementById("q");
        if (search) {
            event.preventDefault();
            search.focus();
            search.select();
        }
    }
});

/* Who signs out may share the browser. */
document.getElementById("signout")?.addEventListener("click", forgetAll);

for (const button of document.querySelectorAll("[data-opens]")) {
    button.addEventListener("click", () => document.getElementById(button.dataset.opens).showModal());
}

/** Copies, and says so where a screen reader hears it. */
for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
        const source = button.dataset.copyFrom && document.getElementById(button.dataset.copyFrom);
        await copy(source ? source.value ?? source.textContent : new URL(button.dataset.copy, location.href).href);
        const before = button.textContent;
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = before; }, 2500);
    });
}

async function copy(text) {
    // The clipboard is missing on plain http away from localhost.
    if (navigator.clipboard) {
        return navigator.clipboard.writeText(text);
    }
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
}
