package org.reperes.watch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reperes.document.Document;
import org.reperes.platform.Texts;

/** Words an alert: which searches fired, and the documents each newly finds with their permalinks. */
final class Letter {

    private static final int LISTED = 50;

    private final Site site;
    private final Texts texts;

    Letter(Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    String subject(List<Fired> fired) {
        SavedSearch first = fired.getFirst().search();
        if (fired.size() == 1) {
            return counted(first, "alert.subject", fired.getFirst().fresh());
        }
        long documents = fired.stream().flatMap(one -> one.fresh().stream()).map(Document::getId).distinct().count();
        return say(first, "alert.subject.several", documents, fired.size());
    }

    String text(List<Fired> fired) {
        SavedSearch first = fired.getFirst().search();
        return fired.stream().map(this::found).collect(Collectors.joining("\n\n")) + "\n" + say(first, "alert.end") + "\n"
                + site.address("/recherches") + "\n";
    }

    private String found(Fired fired) {
        SavedSearch search = fired.search();
        StringBuilder text = new StringBuilder(counted(search, "alert.intro", fired.fresh()))
                .append("\n").append(site.address("/recherche?" + search.address())).append("\n");
        fired.fresh().stream().limit(LISTED).forEach(document -> text.append("\n— ").append(document.getTitle()).append(origin(document))
                .append("\n  ").append(site.address(document.getPermalink().path())).append("\n"));
        if (fired.fresh().size() > LISTED) {
            text.append("\n").append(say(search, "alert.more", fired.fresh().size() - LISTED)).append("\n");
        }
        return text.toString();
    }

    private String counted(SavedSearch search, String key, List<Document> fresh) {
        return say(search, key + (fresh.size() == 1 ? ".one" : ".many"), fresh.size(), search.label());
    }

    private static String origin(Document document) {
        String date = document.getDate() == null ? "" : ", " + document.getDate();
        return document.getSource() == null ? date : " (" + document.getSource() + date + ")";
    }

    private String say(SavedSearch search, String key, Object... values) {
        return texts.of(Locale.of(search.language()), key, values);
    }
}
