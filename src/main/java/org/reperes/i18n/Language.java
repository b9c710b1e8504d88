package org.reperes.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The reader's language: the one they switched to, else the first of Accept-Language that we speak, else French. The
 * platform's own choice is not used: without Accept-Language it follows the JVM's locale.
 */
@Named("language")
@RequestScoped
public class Language {

    public static final String COOKIE = "langue";
    public static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final String BUNDLE = "org.reperes.i18n.Messages";

    private Locale locale;

    protected Language() { }

    @Inject
    Language(HttpServletRequest request) {
        locale = chosen(request).or(() -> accepted(request)).orElse(Locale.FRENCH);
    }

    public static Language of(Locale locale) {
        Language language = new Language();
        language.locale = locale;
        return language;
    }

    /** One of {@link #SPOKEN} by its code ("fr", "en"). */
    public static Optional<Locale> spoken(String code) {
        return SPOKEN.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> spoken(cookie.getValue()).stream()).findFirst();
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> spoken(wanted.getLanguage()).stream()).findFirst();
    }

    public Locale getLocale() {
        return locale;
    }

    /** "fr" or "en", for the lang attribute. */
    public String getCode() {
        return locale.getLanguage();
    }

    /** The other language, for the switch. */
    public String getOther() {
        return locale.equals(Locale.FRENCH) ? "en" : "fr";
    }

    /**
     * A message with its {0}, {1} … filled in.
     *
     * @throws java.util.MissingResourceException for a key no bundle has
     */
    public String say(String key, Object... values) {
        return new java.text.MessageFormat(messages().getString(key), locale).format(values);
    }

    /** A message for a value that documents or settings bring; the value itself where no message names it. */
    public String sayOr(String key, String otherwise) {
        return messages().containsKey(key) ? messages().getString(key) : otherwise;
    }

    private ResourceBundle messages() {
        return ResourceBundle.getBundle(BUNDLE, locale, Language.class.getClassLoader());
    }
}
