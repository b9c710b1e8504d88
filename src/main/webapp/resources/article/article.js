/* From hit to hit, a figure's details beside it, anchors of other parts. The page reads well without it. */
import { typing } from "../layout/js/keys.js";

const article = document.querySelector("article[data-go]");
const marks = [...document.querySelectorAll(".text mark")];
let current = -1;

/** One hit can be cut in pieces by a figure: its pieces share a number. */
const numbers = [...new Set(marks.map(mark => mark.id))];

goToAnchor();
addEventListener("hashchange", goToAnchor);
if (numbers.length > 0 && !location.hash) {
    show(new URLSearchParams(location.search).get("depuis") === "fin" ? numbers.length - 1 : 0);
}

/** A browser keeps the anchor to itself: where this part does not have it, the server is asked for the part that does; its own way there ends where the anchor stood before the reading font came. */
function goToAnchor() {
    const anchor = location.hash.slice(1);
    if (!/^(p|phrase-|chiffre-)\d+$/.test(anchor)) {
        return;
    }
    const place = document.getElementById(anchor);
    if (place) {
        bring(place, "start");
    } else {
        const address = new URL(article.dataset.go, location.href);
        if (new URLSearchParams(location.search).get("aller") !== anchor) {
            address.searchParams.set("aller", anchor);
            location.replace(address);
        }
    }
}

function show(index) {
    marks.forEach(mark => mark.classList.remove("current"));
    current = index;
    const pieces = marks.filter(mark => mark.id === numbers[current]);
    pieces.forEach(piece => piece.classList.add("current"));
    bring(pieces[0], "center");
}

/** Into the window, and there again once the reading font has come and moved the lines, unless the reader moved on. */
function bring(element, block) {
    const there = () => element.scrollIntoView({ block, behavior: "instant" });
    there();
    const placed = scrollY;
    document.fonts.ready.then(() => {
        if (scrollY === placed) {
            there();
        }
    });
}

function step(direction) {
    const next = current + direction;
    if (next >= 0 && next < numbers.length) {
        show(next);
        return;
    }
    const link = document.querySelector(`[data-step="${direction}"]`);
    if (link && link.dataset.beyond !== "0") {
        location.assign(link.href + (direction < 0 ? "&depuis=fin" : ""));
    } else if (numbers.length > 0) {
        show(direction > 0 ? 0 : numbers.length - 1);
    }
}

for (const link of document.querySelectorAll("[data-step]")) {
    link.addEventListener("click", event => {
        event.preventDefault();
        step(Number(link.dataset.step));
    });
}

document.addEventListener("keydown", event => {
    if (event.key === "Enter" && numbers.length > 0 && !typing(event) && !event.target.closest("a, button, summary, dialog")) {
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
    }
});

/* A figure's row of the table, shown beside the figure. */
let detail = null;

function close() {
    if (detail) {
        detail.figure.setAttribute("aria-expanded", "false");
        detail.box.remove();
        detail = null;
    }
}

function open(figure) {
    close();
    const row = document.getElementById(figure.hash.slice(1));
    if (!row) {
        return;
    }
    const heads = [...row.closest("table").querySelectorAll("th")];
    const list = document.createElement("dl");
    [...row.cells].forEach((cell, i) => {
        if (cell.textContent.trim() !== "") {
            const term = document.createElement("dt");
            term.textContent = heads[i].textContent;
            const value = document.createElement("dd");
            value.append(...[...cell.childNodes].map(node => node.cloneNode(true)));
            list.append(term, value);
        }
    });
    const box = document.createElement("div");
    box.className = "detail";
    box.setAttribute("role", "status");
    box.append(list);
    document.body.append(box);
    const at = figure.getClientRects()[0];
    box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - box.offsetWidth - 8)) + scrollX}px`;
    box.style.top = `${at.bottom + scrollY + 6}px`;
    figure.setAttribute("aria-expanded", "true");
    detail = { box, figure };
}

for (const figure of document.querySelectorAll(".text .figure")) {
    figure.setAttribute("role", "button");
    figure.setAttribute("aria-expanded", "false");
    figure.addEventListener("click", event => {
        event.preventDefault();
        if (detail?.figure === figure) {
            close();
        } else {
            open(figure);
            history.replaceState(null, "", `#${figure.id}`);
        }
    });
    figure.addEventListener("keydown", event => {
        if (event.key === " ") {
            event.preventDefault();
            figure.click();
        }
    });
}
document.addEventListener("keydown", event => event.key === "Escape" && close());
document.addEventListener("click", event => {
    if (detail && !event.target.closest(".detail, .figure")) {
        close();
    }
});

/* A document just received: shown as soon as its text is there. */
const waiting = document.querySelector("[data-waiting]");
if (waiting) {
    const look = async () => {
        const answer = await fetch(waiting.dataset.waiting).catch(() => null);
        const status = answer?.ok ? (await answer.json()).status : "RECEIVED";
        if (status === "RECEIVED" || status === "EXTRACTING") {
            setTimeout(look, 1500);
        } else {
            location.reload();
        }
    };
    setTimeout(look, 1500);
}
