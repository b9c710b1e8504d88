package org.reperes.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.util.Locale;
import java.util.MissingResourceException;

/** The reader's language and the words of the interface in it, for pages and their beans. */
@Named("language")
@RequestScoped
public class Language {

    private Locale locale;
    private Texts texts;

    protected Language() { }

    @Inject
    Language(HttpServletRequest request, Texts texts) {
        this(Texts.language(request), texts);
    }

    public Language(Locale locale, Texts texts) {
        this.locale = locale;
        this.texts = texts;
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

    /** @throws MissingResourceException for a key the bundles lack */
    public String say(String key, Object... values) {
        return texts.of(locale, key, values);
    }

    /** A message whose key ends with a value that a document or a program brings; that value where no message names it. */
    public String name(String prefix, String value) {
        try {
            return say(prefix + "." + value);
        } catch (MissingResourceException e) {
            // Not a fault: languages and media types have no end.
            return value;
        }
    }

    /** One thing or many: {@code key.one} or {@code key.many}, with the number as {0}, written as the language does. */
    public String count(String key, long number) {
        // French counts 0 and 1 as singular, English 1 alone.
        boolean one = number == 1 || number == 0 && locale.equals(Locale.FRENCH);
        return say(key + (one ? ".one" : ".many"), number);
    }
}
