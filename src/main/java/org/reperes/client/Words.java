package org.reperes.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the client says: French, or English where the system's language is another. */
final class Words {

    private final ResourceBundle bundle;

    Words() {
        this(Locale.getDefault());
    }

    Words(Locale system) {
        boolean french = system.getLanguage().equals("fr");
        bundle = ResourceBundle.getBundle("org.reperes.client.Messages", french ? Locale.ROOT : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale().equals(Locale.ROOT) ? Locale.FRENCH : Locale.ENGLISH)
                .format(arguments);
    }
}
