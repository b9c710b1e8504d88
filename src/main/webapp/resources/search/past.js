/* Queries that found something, kept in this browser alone; gone when the person signs out. */

const KEY = "reperes-past-queries";
const MOST = 100;
const SHOWN = 3;

/** The last ones that have these words, the last first. */
export function past(words) {
    const wanted = folded(words).split(/\s+/);
    return read().filter(query => query !== words && wanted.every(word => folded(query).includes(word))).slice(0, SHOWN);
}

export function remember(query) {
    write([query, ...read().filter(other => folded(other) !== folded(query))].slice(0, MOST));
}

export function forget(query) {
    write(read().filter(other => other !== query));
}

export function forgetAll() {
    write([]);
}

function folded(text) {
    return text.trim().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

function read() {
    try {
        const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
        return Array.isArray(kept) ? kept.filter(query => typeof query === "string") : [];
    } catch {
        // Storage may be forbidden.
        return [];
    }
}

function write(queries) {
    try {
        localStorage.setItem(KEY, JSON.stringify(queries));
    } catch {
        // Full or forbidden: then nothing is kept.
    }
}
