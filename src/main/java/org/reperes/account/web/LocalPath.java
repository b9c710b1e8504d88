package org.reperes.account.web;

/** A place on this site to go on to: never another site, however the address is written. */
final class LocalPath {

    static final String HOME = "/";

    private LocalPath() { }

    /** The wanted path if it is one of ours, else the home page. */
    static String of(String wanted) {
        boolean local = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? wanted : HOME;
    }
}
