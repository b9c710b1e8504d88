package org.reperes.extraction.child.describe;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The {@code meta} elements of a page by their name or property, whatever its case; the first of a name counts. */
final class MetaTags {

    private final Map<String, String> values = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("property") ? meta.attr("property")
                    : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                values.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
            }
        }
    }

    /** Tells every value there is, in the order of the names, with where it is from. */
    void each(List<String> names, BiConsumer<String, String> consumer) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                consumer.accept(value, "html:" + name);
            }
        }
    }
}
