/* An editor's word on a figure: confirmed, corrected or rejected, and taken back. */
const dialog = document.getElementById("correct");
const fields = ["kind", "op", "value", "min", "max", "unit", "counted"];
let start = null;

async function say(method, at, body) {
    const answer = await fetch(dialog.dataset.corrections + at, {
        method, headers: body ? { "Content-Type": "application/json" } : {}, body: body && JSON.stringify(body),
    }).catch(() => null);
    if (answer?.ok) {
        location.reload();
    } else {
        document.getElementById("correct-failed").hidden = false;
    }
}

for (const row of document.querySelectorAll(".verdicts")) {
    row.addEventListener("click", event => {
        const button = event.target.closest("button");
        if (!button) {
            return;
        }
        if (button.dataset.verdict) {
            say("PUT", row.dataset.start, { verdict: button.dataset.verdict });
        } else if ("withdraw" in button.dataset) {
            say("DELETE", row.dataset.start);
        } else {
            start = row.dataset.start;
            fields.forEach(name => { dialog.querySelector(`[name=${name}]`).value = row.dataset[name] ?? ""; });
            dialog.returnValue = "";
            dialog.showModal();
        }
    });
}

dialog?.addEventListener("close", () => {
    if (dialog.returnValue === "1") {
        const said = Object.fromEntries(fields.map(name => [name, dialog.querySelector(`[name=${name}]`).value.trim() || null]));
        say("PUT", start, { verdict: "corrected", ...said });
    }
});
