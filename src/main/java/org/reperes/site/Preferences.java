package org.reperes.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.reperes.platform.Texts;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader chooses for every page: language and light or dark. Links switch them, so no script is needed. */
final class Preferences {

    static final String THEME = "theme";
    private static final Set<String> THEMES = Set.of("light", "dark");

    private Preferences() { }

    /** Keeps a choice the address carries and sends the reader to the same address without it; false if it has none. */
    static boolean take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") || request.getQueryString() == null) {
            return false;
        }
        Optional<String> language = Optional.ofNullable(request.getParameter(Texts.COOKIE))
                .filter(code -> Texts.spoken(code).isPresent());
        Optional<String> theme = Optional.ofNullable(request.getParameter(THEME)).filter(THEMES::contains);
        language.ifPresent(code -> keep(response, Texts.COOKIE, code));
        theme.ifPresent(name -> keep(response, THEME, name));
        if (language.isEmpty() && theme.isEmpty()) {
            return false;
        }
        response.sendRedirect(withoutChoice(request));
        return true;
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String withoutChoice(HttpServletRequest request) {
        String rest = Arrays.stream(request.getQueryString().split("&"))
                .filter(pair -> !pair.startsWith(Texts.COOKIE + "=") && !pair.startsWith(THEME + "="))
                .collect(Collectors.joining("&"));
        // Two slashes at the start would name another host.
        String path = request.getRequestURI().replaceFirst("^/{2,}", "/");
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
