/* Keys in the results, suggestions while typing, a period brushed on the histogram. The page works without them. */
import { typing } from "../layout/js/keys.js";
import { forget, past, remember } from "./past.js";

const hits = [...document.querySelectorAll(".hit")];
let current = -1;

document.addEventListener("keydown", event => {
    if (typing(event) || (event.key !== "j" && event.key !== "k") || hits.length === 0) {
        return;
    }
    event.preventDefault();
    hits[current]?.classList.remove("current");
    current = Math.min(hits.length - 1, Math.max(0, current + (event.key === "j" ? 1 : -1)));
    hits[current].classList.add("current");
    hits[current].querySelector("h3 a").focus();
    hits[current].scrollIntoView({ block: "nearest" });
});

/* On a small screen the filters start folded: the results are what was asked for. */
if (matchMedia("(max-width: 56rem)").matches) {
    document.querySelector(".filters-fold")?.removeAttribute("open");
}

const words = new URLSearchParams(location.search).get("q")?.trim();
if (words && hits.length > 0) {
    remember(words);
}

brush(document.querySelector(".histogram"));
suggest(document.querySelector("[data-suggest]"));

/** Drag over bars: the search within the months or years they stand for. */
function brush(chart) {
    if (!chart) {
        return;
    }
    const bars = [...chart.querySelectorAll("g")];
    const at = event => {
        const box = chart.getBoundingClientRect();
        const part = (event.clientX - box.left) / box.width;
        return Math.max(0, Math.min(bars.length - 1, Math.floor(part * bars.length)));
    };
    let start = null;
    const mark = end => bars.forEach((bar, i) =>
        bar.classList.toggle("brushed", i >= Math.min(start, end) && i <= Math.max(start, end)));
    chart.addEventListener("pointerdown", event => {
        start = at(event);
        chart.setPointerCapture(event.pointerId);
        mark(start);
    });
    chart.addEventListener("pointermove", event => start !== null && mark(at(event)));
    chart.addEventListener("pointerup", event => {
        const end = at(event);
        const url = new URL(chart.dataset.brush, location.href);
        url.searchParams.set("from", bars[Math.min(start, end)].dataset.period);
        url.searchParams.set("to", bars[Math.max(start, end)].dataset.period);
        location.assign(url);
    });
    chart.addEventListener("pointercancel", () => { start = null; bars.forEach(bar => bar.classList.remove("brushed")); });
}

/** A list of suggestions under the search field, after the ARIA combobox pattern. */
function suggest(box) {
    if (!box) {
        return;
    }
    const input = box.querySelector("input");
    const list = document.createElement("ul");
    list.className = "suggestions";
    list.id = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0].textContent);
    box.append(list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) {
        input.setAttribute(name, value);
    }
    let chosen = -1;
    let asked = null;
    let pause = null;

    const close = () => {
        list.hidden = true;
        chosen = -1;
        input.setAttribute("aria-expanded", "false");
        input.removeAttribute("aria-activedescendant");
    };
    const take = item => {
        if (item.dataset.document) {
            location.assign(`${box.closest("form").action.replace(/recherche$/, "")}articles/${item.dataset.document}`);
        } else {
            input.value = item.textContent;
            close();
            input.form.requestSubmit();
        }
    };
    const show = suggestions => {
        list.replaceChildren(...suggestions.map((suggestion, i) => {
            const item = document.createElement("li");
            item.id = `suggestion-${i}`;
            item.setAttribute("role", "option");
            item.setAttribute("aria-selected", "false");
            item.textContent = suggestion.text;
            item.classList.toggle("past", suggestion.past === true);
            if (suggestion.document) {
                item.dataset.document = suggestion.document;
            }
            item.addEventListener("pointerdown", event => { event.preventDefault(); take(item); });
            return item;
        }));
        chosen = -1;
        list.hidden = suggestions.length === 0;
        input.setAttribute("aria-expanded", String(!list.hidden));
    };
    const choose = step => {
        const items = [...list.children];
        items[chosen]?.setAttribute("aria-selected", "false");
        chosen = (chosen + step + items.length + 1) % (items.length + 1);
        if (chosen === items.length) {
            chosen = -1;
            input.removeAttribute("aria-activedescendant");
            return;
        }
        items[chosen].setAttribute("aria-selected", "true");
        input.setAttribute("aria-activedescendant", items[chosen].id);
    };
    const ask = async () => {
        asked?.abort();
        asked = new AbortController();
        try {
            const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(input.value)}`, { signal: asked.signal });
            const body = answer.ok ? await answer.json() : [];
            const own = past(input.value).map(text => ({ text, past: true }));
            show([...own, ...body.filter(suggestion => suggestion.document || !own.some(query => query.text === suggestion.text))]);
        } catch (error) {
            if (error.name !== "AbortError") {
                close();
            }
        }
    };
    input.addEventListener("input", () => {
        clearTimeout(pause);
        if (input.value.trim().length < 2) {
            close();
        } else {
            pause = setTimeout(ask, 120);
        }
    });
    input.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            close();
        } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
            event.preventDefault();
            choose(event.key === "ArrowDown" ? 1 : chosen === -1 ? list.children.length : -1);
        } else if (event.key === "Delete" && list.children[chosen]?.matches(".past")) {
            event.preventDefault();
            forget(list.children[chosen].textContent);
            ask();
        } else if (event.key === "Enter" && chosen >= 0) {
            event.preventDefault();
            take(list.children[chosen]);
        }
    });
    input.addEventListener("blur", close);
}
