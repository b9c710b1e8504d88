package org.reperes.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The address the reader sees, behind the forward to the view; and the look they chose. */
@Named("here")
@RequestScoped
public class Here {

    // The injected request is the one that came in, not its forward.
    @Inject
    private HttpServletRequest request;

    /** Path below the context root, decoded: "/articles/a1/titre". */
    public String getPath() {
        return request.getServletPath();
    }

    /** Path and query as the browser sent them. */
    public String getAddress() {
        return uri() + (query().isEmpty() ? "" : "?" + query());
    }

    /** This address with one more parameter, for links that switch something. */
    public String with(String name, String value) {
        return uri() + "?" + (query().isEmpty() ? "" : query() + "&") + name + "=" + value;
    }

    /** A value as it stands in a query string. */
    public String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Scheme and host: what an address needs to be given to others. */
    public String getOrigin() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
    }

    /** Whether the reader is at this path or below it, for the menu. */
    public boolean at(String path) {
        return getPath().equals(path) || getPath().startsWith(path + "/");
    }

    /** "light" or "dark" as chosen; null where the system decides. */
    public String getTheme() {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(Preferences.THEME)).map(Cookie::getValue)
                .filter(value -> value.equals("light") || value.equals("dark")).findFirst().orElse(null);
    }

    private String uri() {
        return request.getRequestURI();
    }

    private String query() {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }
}
