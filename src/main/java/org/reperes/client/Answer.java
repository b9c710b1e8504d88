package org.reperes.client;

import java.util.Map;

/** What the archive answered. @param body the JSON object, empty where there was none */
record Answer(int status, Map<String, Object> body) {

    boolean good() {
        return status / 100 == 2;
    }

    /** Null where it is absent. */
    String text(String field) {
        Object value = body.get(field);
        return value == null ? null : value.toString();
    }

    /** What went wrong, as the archive says it (RFC 9457). */
    String problem() {
        String title = text("title");
        String detail = text("detail");
        return status + (title == null ? "" : " " + title) + (detail == null ? "" : ": " + detail);
    }
}
