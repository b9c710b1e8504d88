package org.reperes.extraction.child.describe;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;

/** What a web page's head says: Open Graph, JSON-LD, the usual meta names, microdata. */
public final class WebHints {

    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title");
    private static final List<String> DATE = List.of("article:published_time", "og:article:published_time", "datepublished",
            "date", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.date", "pubdate", "publish-date", "publication_date",
            "parsely-pub-date", "sailthru.date", "citation_publication_date");
    private static final List<String> SOURCE = List.of("og:site_name", "publisher", "dc.publisher", "dcterms.publisher",
            "application-name", "twitter:site");
    private static final List<String> AUTHOR = List.of("author", "article:author", "dc.creator", "parsely-author", "twitter:creator");

    private WebHints() {
    }

    public static void collect(Document page, Candidates candidates) {
        var metas = new MetaTags(page);
        var linked = LinkedData.of(page);
        metas.each(DATE, (value, from) -> candidates.date(Dates.stamp(value), from));
        linked.text("datePublished").ifPresent(value -> candidates.date(Dates.stamp(value), "html:json-ld"));
        Element time = page.selectFirst("[itemprop=datePublished], article time[pubdate], article time[datetime]");
        if (time != null) {
            candidates.date(Dates.stamp(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content")), "html:time");
        }
        title(page, metas, linked, candidates);
        metas.each(SOURCE, candidates::source);
        linked.name("publisher").ifPresent(value -> candidates.source(value, "html:json-ld"));
        linked.name("author").ifPresent(value -> candidates.author(value, "html:json-ld"));
        metas.each(AUTHOR, (value, from) -> {
            if (!value.startsWith("http")) {
                candidates.author(value, from);
            }
        });
    }

    private static void title(Document page, MetaTags metas, LinkedData linked, Candidates candidates) {
        metas.each(TITLE.subList(0, 1), candidates::title);
        linked.text("headline").ifPresent(value -> candidates.title(value, "html:json-ld"));
        List<Element> headings = page.select("h1");
        if (headings.size() == 1 || !page.select("article h1, main h1").isEmpty()) {
            Element within = page.selectFirst("article h1, main h1");
            candidates.title((within == null ? headings.getFirst() : within).text(), "html:h1");
        }
        metas.each(TITLE.subList(1, TITLE.size()), candidates::title);
        if (Titles.real(page.title())) {
            candidates.title(withoutSite(page.title()), "html:title");
        }
    }

    /** "Le titre - Le Journal" is called "Le titre". */
    private static String withoutSite(String title) {
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        return bar > title.length() / 2 ? title.substring(0, bar) : title;
    }
}
