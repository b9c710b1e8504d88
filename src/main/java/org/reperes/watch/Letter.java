package org.reperes.watch;

import java.util.List;
import java.util.Locale;
import org.reperes.document.Document;
import org.reperes.platform.Texts;

/** Words an alert: which search fired, and the documents it newly finds with their permalinks. */
final class Letter {

    private static final int LISTED = 50;

    private final Site site;
    private final Texts texts;

    Letter(Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    String subject(SavedSearch search, List<Document> fresh) {
        return say(search, fresh.size() == 1 ? "alert.subject.one" : "alert.subject.many", fresh.size(), search.label());
    }

    String text(SavedSearch search, List<Document> fresh) {
        StringBuilder text = new StringBuilder(say(search, fresh.size() == 1 ? "alert.intro.one" : "alert.intro.many", fresh.size(), search.label()))
                .append("\n").append(site.address("/recherche?" + search.address())).append("\n");
        fresh.stream().limit(LISTED).forEach(document -> text.append("\n— ").append(document.getTitle()).append(origin(document))
                .append("\n  ").append(site.address(document.getPermalink().path())).append("\n"));
        if (fresh.size() > LISTED) {
            text.append("\n").append(say(search, "alert.more", fresh.size() - LISTED)).append("\n");
        }
        return text.append("\n").append(say(search, "alert.end")).append("\n").append(site.address("/recherches")).append("\n").toString();
    }

    private static String origin(Document document) {
        String date = document.getDate() == null ? "" : ", " + document.getDate();
        return document.getSource() == null ? date : " (" + document.getSource() + date + ")";
    }

    private String say(SavedSearch search, String key, Object... values) {
        return texts.of(Locale.of(search.language()), key, values);
    }
}
