package org.reperes.extraction.child.pdf;

import java.util.regex.Pattern;

/** Joins two lines; a word that the margin cut becomes whole again, a hyphen that belongs to the word stays. */
final class Hyphens {

    /** What French hangs on by a hyphen: "celui-ci", "peut-être", "dit-il", "c’est-à-dire". */
    private static final Pattern HUNG_ON = Pattern.compile("^(?:ci|là|même|mêmes|t|je|tu|il|elle|on|nous|vous|ils|elles|ce|y|en|moi|toi|lui|"
            + "leur|dire|être|midi|ce|dessus|dessous|delà|après|vis|vous|président\\p{L}*)\\b.*");
    private static final Pattern HANGS = Pattern.compile(".*\\b(?:vice|ex|non|demi|semi|sous|avant|après|après|contre|rendez|mi|nord|sud|peut|franco|"
            + "socio|celui|celle|ceux|elle|lui|eux|soi|grand|sur-le|à|vis|porte|quelques|quatre|vingt|soixante|dix|\\d+)-$");

    private Hyphens() {
    }

    static void join(StringBuilder text, String next) {
        int end = text.length() - 1;
        boolean cut = end > 0 && (text.charAt(end) == '-' || text.charAt(end) == '\u00AD') && Character.isLetterOrDigit(text.charAt(end - 1));
        if (!cut) {
            text.append(' ').append(next);
        } else if (text.charAt(end) == '\u00AD' || Character.isLowerCase(next.charAt(0)) && !belongs(text, next)) {
            text.setLength(end);
            text.append(next);
        } else {
            text.append(next);
        }
    }

    private static boolean belongs(StringBuilder text, String next) {
        return HUNG_ON.matcher(next).matches() || HANGS.matcher(text.substring(Math.max(0, text.length() - 30)).toLowerCase()).matches();
    }
}
