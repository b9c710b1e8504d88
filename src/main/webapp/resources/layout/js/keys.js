/** True while a person types, so that keys of one letter stay letters. */
export function typing(event) {
    return event.ctrlKey || event.metaKey || event.altKey
        || event.target.closest?.("input, textarea, select, [contenteditable]") !== null;
}
