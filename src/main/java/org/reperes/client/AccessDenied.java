package org.reperes.client;

/** The archive does not take files with this token. */
final class AccessDenied extends Exception {

    private static final long serialVersionUID = 1L;
    private final int status;

    /** @param status 401 for an unknown token, 403 for one without the right to give files */
    AccessDenied(int status) {
        super("status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
