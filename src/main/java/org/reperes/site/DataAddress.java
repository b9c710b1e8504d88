package org.reperes.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same address, for programs: {@code /recherche.json?q=…}, or a page asked for as JSON or CSV, answers from the API. */
final class DataAddress {

    private static final Pattern SUFFIX = Pattern.compile("(?:(/recherche|/chiffres)\\.(json|csv)|(/articles/[^/.]+)\\.(json))");
    private static final Pattern PAGE = Pattern.compile("(/recherche|/chiffres|/articles/[^/.]+)(?:/[^/]*)?");

    private DataAddress() { }

    /** The address of the API that answers; empty where a page is wanted. */
    static Optional<String> of(String path, String accept) {
        Matcher suffix = SUFFIX.matcher(path);
        if (suffix.matches()) {
            return Optional.of(suffix.group(1) == null ? api(suffix.group(3), suffix.group(4))
                    : api(suffix.group(1), suffix.group(2)));
        }
        Matcher page = PAGE.matcher(path);
        return page.matches() ? accepted(accept).map(format -> api(page.group(1), format)) : Optional.empty();
    }

    private static Optional<String> accepted(String accept) {
        if (accept == null || accept.contains("text/html") || accept.contains("*/*")) {
            return Optional.empty();
        }
        return accept.contains("application/json") ? Optional.of("json")
                : accept.contains("text/csv") ? Optional.of("csv") : Optional.empty();
    }

    private static String api(String page, String format) {
        String resource = switch (page) {
            case "/recherche" -> "/api/search";
            case "/chiffres" -> "/api/figures";
            default -> page.replaceFirst("/articles", "/api/documents");
        };
        return format.equals("csv") ? resource + "/export" : resource;
    }
}
