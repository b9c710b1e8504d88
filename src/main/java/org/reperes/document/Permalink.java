package org.reperes.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of an article for good. The id alone decides; the slug is there for people.
 *
 * @param id   the document's
 * @param slug lower-case ASCII words and hyphens, at most {@value #LONGEST} characters
 */
public record Permalink(String id, String slug) {

    static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    public static Permalink of(String id, String title) {
        return new Permalink(id, slug(title));
    }

    /** Path below the context root: {@code /articles/{id}/{slug}}. */
    public String path() {
        return "/articles/" + id + "/" + slug;
    }

    @Override
    public String toString() {
        return path();
    }

    private static String slug(String title) {
        // A title of a megabyte must not cost a megabyte here.
        String start = title.length() > 4 * LONGEST ? title.substring(0, 4 * LONGEST) : title;
        String letters = MARKS.matcher(Normalizer.normalize(start.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"),
                Normalizer.Form.NFKD)).replaceAll("");
        String slug = BETWEEN.matcher(letters).replaceAll(" ").strip().replace(' ', '-');
        return slug.isEmpty() ? "document" : shortened(slug);
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > 0 ? cut : LONGEST);
    }
}
