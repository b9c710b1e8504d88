package org.reperes.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the interface in the reader's language: French first, English beside it. */
@ApplicationScoped
public class Texts {

    /** The cookie that keeps the language a reader switched to. */
    public static final String COOKIE = "langue";

    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final String BUNDLE = "org.reperes.i18n.Messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String of(HttpServletRequest request, String key, Object... arguments) {
        return of(language(request), key, arguments);
    }

    public String of(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * The language the reader switched to, else the first of Accept-Language that we speak, else French: without
     * Accept-Language the server's own must not win.
     */
    public static Locale language(HttpServletRequest request) {
        return switched(request).or(() -> accepted(request)).orElse(Locale.FRENCH);
    }

    /** "fr" or "en"; empty for any other code. */
    public static Optional<Locale> spoken(String code) {
        return SPOKEN.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
    }

    private static Optional<Locale> switched(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> spoken(cookie.getValue()).stream()).findFirst();
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(wanted -> spoken(wanted.getLanguage()).stream()).findFirst();
    }
}
