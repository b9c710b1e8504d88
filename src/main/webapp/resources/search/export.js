/* Saves all hits, and shows how many have come. Without it, the browser downloads them by itself. */

const box = document.getElementById("export");

for (const link of box?.querySelectorAll("a[download]") ?? []) {
    link.addEventListener("click", event => {
        event.preventDefault();
        save(link, Number(box.dataset.total));
    });
}

async function save(link, total) {
    const bar = box.querySelector("progress") ?? box.appendChild(document.createElement("progress"));
    bar.setAttribute("aria-label", link.textContent);
    bar.max = total;
    bar.value = 0;
    try {
        const answer = await fetch(link.href);
        if (!answer.ok) {
            throw new Error(answer.statusText);
        }
        give(new Blob(await parts(answer.body.getReader(), lines => { bar.value = Math.min(total, lines); })), link.download);
        bar.remove();
    } catch {
        // The plain download says what is wrong.
        bar.remove();
        location.assign(link.href);
    }
}

/** What arrives, counted by its lines: a hit has one. */
async function parts(reader, progress) {
    const all = [];
    let lines = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        all.push(part.value);
        lines += part.value.reduce((count, byte) => count + (byte === 10), 0);
        progress(lines);
    }
    return all;
}

function give(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
