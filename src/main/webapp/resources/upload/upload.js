/*
 * Sends files one by one over the API, three at a time, and asks what became of them. A file is "received" only when
 * the server has said so: from then on this page may be closed.
 */
const AT_ONCE = 3;
const ASK_EVERY = 1200;
const ASKED_AT_ONCE = 400;

const deposit = document.getElementById("deposit");
const list = document.getElementById("files-list");
const template = document.getElementById("file-row");
const words = Object.fromEntries([...document.querySelectorAll("#words dt")].map(dt => [dt.textContent, dt.nextElementSibling.textContent]));
const number = new Intl.NumberFormat(document.documentElement.lang);

const files = [];
const waiting = [];
let sending = 0;
let asking = null;

for (const input of [document.getElementById("files"), document.getElementById("folder")]) {
    input.addEventListener("change", () => {
        add([...input.files].map(file => ({ file, name: file.webkitRelativePath || file.name })));
        input.value = "";
    });
}
document.addEventListener("dragover", event => {
    event.preventDefault();
    deposit.classList.add("over");
});
document.addEventListener("dragleave", event => event.relatedTarget === null && deposit.classList.remove("over"));
document.addEventListener("drop", async event => {
    event.preventDefault();
    deposit.classList.remove("over");
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
    add(entries.length > 0 ? (await Promise.all(entries.map(entry => inside(entry, "")))).flat()
        : [...event.dataTransfer.files].map(file => ({ file, name: file.name })));
});
document.getElementById("retry").addEventListener("click", retry);
addEventListener("beforeunload", event => {
    // Only what the server has not confirmed could be lost.
    if (waiting.length > 0 || sending > 0) {
        event.preventDefault();
    }
});

/** All files below a dropped file or folder. */
async function inside(entry, path) {
    if (entry.isFile) {
        const file = await new Promise((good, bad) => entry.file(good, bad));
        return [{ file, name: path + file.name }];
    }
    const reader = entry.createReader();
    const found = [];
    // A reader gives a hundred entries at a time, and none at the end.
    for (;;) {
        const some = await new Promise((good, bad) => reader.readEntries(good, bad));
        if (some.length === 0) {
            return (await Promise.all(found.map(child => inside(child, `${path}${entry.name}/`)))).flat();
        }
        found.push(...some);
    }
}

function add(chosen) {
    if (chosen.length === 0) {
        return;
    }
    document.getElementById("batch").hidden = false;
    const rows = document.createDocumentFragment();
    for (const { file, name } of chosen) {
        const row = template.content.firstElementChild.cloneNode(true);
        row.querySelector(".file-name").textContent = name;
        row.querySelector(".file-size").textContent = size(file.size);
        const item = { file, name, row, state: "waiting", id: null };
        files.push(item);
        rows.append(row);
        if (file.size > Number(deposit.dataset.limit)) {
            set(item, "failed", words["too-large"]);
            item.final = true;
        } else if (file.size === 0) {
            set(item, "failed", words.empty);
            item.final = true;
        } else {
            set(item, "waiting");
            waiting.push(item);
        }
    }
    list.append(rows);
    pump();
    count();
}

function pump() {
    while (sending < AT_ONCE && waiting.length > 0) {
        send(waiting.shift());
    }
}

function send(item) {
    sending++;
    set(item, "sending");
    const form = new FormData();
    // Fields before the file: the server reads the request as it comes.
    form.append("batch", deposit.dataset.batch);
    form.append("file", item.file, item.name);
    const request = new XMLHttpRequest();
    request.open("POST", deposit.dataset.upload);
    request.responseType = "json";
    request.upload.addEventListener("progress", event => {
        if (event.lengthComputable) {
            item.row.querySelector("progress").value = event.loaded / event.total;
        }
    });
    request.addEventListener("loadend", () => {
        sending--;
        answered(item, request);
        pump();
        count();
    });
    request.send(form);
}

function answered(item, request) {
    const answer = request.response;
    if (request.status === 201 || request.status === 200) {
        item.id = answer.id;
        item.permalink = answer.permalink;
        item.duplicate = answer.duplicate;
        set(item, answer.duplicate ? "duplicate" : answer.status);
        history.replaceState(null, "", `${deposit.dataset.page}?lot=${deposit.dataset.batch}`);
        const csv = document.getElementById("csv");
        csv.href = deposit.dataset.states.replace(/states$/, `${deposit.dataset.batch}.csv`);
        csv.hidden = false;
        asking ??= setTimeout(ask, ASK_EVERY);
    } else {
        set(item, "failed", request.status === 0 ? words.network : [answer?.title, answer?.detail].filter(Boolean).join(". ") || `HTTP ${request.status}`);
    }
}

/** Asks about the files on their way, the oldest first. */
async function ask() {
    asking = null;
    const open = files.filter(item => item.id && !isDone(item)).slice(0, ASKED_AT_ONCE);
    if (open.length === 0) {
        return;
    }
    try {
        const answer = await fetch(deposit.dataset.states, {
            method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(open.map(item => item.id)),
        });
        if (answer.ok) {
            const states = new Map((await answer.json()).map(state => [state.id, state]));
            for (const item of open) {
                const state = states.get(item.id);
                if (state) {
                    item.permalink = state.permalink;
                    set(item, state.status, state.reasonText);
                }
            }
        }
    } catch {
        // The server is away: asked again below, nothing received is lost.
    }
    count();
    asking = setTimeout(ask, ASK_EVERY);
}

/** Tries again what failed on the way, and what the server put in quarantine. */
async function retry() {
    const lost = files.filter(item => item.state === "failed" && !item.final);
    lost.forEach(item => { set(item, "waiting"); waiting.push(item); });
    const held = files.filter(item => item.state === "QUARANTINED");
    if (held.length > 0) {
        const answer = await fetch(`${deposit.dataset.retry}?batch=${deposit.dataset.batch}`, { method: "POST" });
        if (answer.ok) {
            held.forEach(item => set(item, "RECEIVED"));
            asking ??= setTimeout(ask, ASK_EVERY);
        }
    }
    pump();
    count();
}

function isDone(item) {
    return ["INDEXED", "QUARANTINED", "duplicate", "failed"].includes(item.state);
}

function set(item, state, why) {
    item.state = state;
    const label = item.row.querySelector(".state");
    label.className = `state state-${state.toLowerCase()}`;
    label.textContent = words[state] ?? state;
    item.row.classList.toggle("done", state !== "sending");
    const reason = item.row.querySelector(".file-why");
    reason.textContent = why ?? "";
    reason.hidden = !why;
    if (item.permalink && !item.row.querySelector(".file-name a")) {
        const link = document.createElement("a");
        link.href = item.permalink;
        link.textContent = item.name;
        item.row.querySelector(".file-name").replaceChildren(link);
    }
}

function count() {
    const of = (...states) => files.filter(item => states.includes(item.state)).length;
    const done = files.filter(isDone).length;
    const failures = of("failed", "QUARANTINED");
    const values = [files.length, of("INDEXED"), files.length - done, failures, of("duplicate")].map(n => number.format(n));
    document.getElementById("batch-counts").textContent = words.counts.replace(/\{(\d)\}/g, (_, i) => values[i]);
    const bar = document.getElementById("batch-progress");
    bar.max = files.length;
    bar.value = done;
    document.getElementById("retry").hidden = !files.some(item => item.state === "QUARANTINED" || item.state === "failed" && !item.final);
}

function size(bytes) {
    const units = document.documentElement.lang === "fr" ? ["o", "ko", "Mo", "Go"] : ["B", "kB", "MB", "GB"];
    const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    return `${new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(bytes / 1000 ** power)} ${units[power]}`;
}
