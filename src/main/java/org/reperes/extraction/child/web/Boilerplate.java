package org.reperes.extraction.child.web;

import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Menus, teasers, notices, comments, share buttons: by element, role, class and id, and by how much of it is links. */
final class Boilerplate {

    private static final String NEVER = "script, style, noscript, template, svg, iframe, object, embed, nav, aside, button, input, "
            + "select, option, dialog, canvas, audio, video, [hidden], [aria-hidden=true], [role=navigation], [role=banner], "
            + "[role=contentinfo], [role=complementary], [role=dialog], [role=search], [role=menu], [role=alert], "
            + "[style~=(?i)display\\s*:\\s*none]";
    private static final Pattern WORDS = Pattern.compile("(^|[-_ ])(nav|navbar|navigation|menu|menus|breadcrumbs?|ariane|footer|sidebar|"
            + "cookies?|consent|rgpd|gdpr|newsletters?|share|sharing|partage|partager|social|socials|related|comments?|commentaires?|"
            + "promo|advert|advertisement|ads?|pub|pubs|publicite|banner|popup|modal|toolbar|pagination|pager|skip|login|subscribe|"
            + "abonnement|abonnez|paywall|teasers?|recommend(ed|ations)?|outbrain|taboola|tags?|trending|most-read|plus-lus|widget|"
            + "print|copyright|legal)([-_ ]|$)");
    private static final double MOST_OF_IT = 0.4;
    private static final double LINKS = 0.6;
    private static final int FEW_LINKS = 3;
    private static final int LONG_ITEM = 200;

    private Boilerplate() {
    }

    static void remove(Element body) {
        body.select(NEVER).remove();
        body.select("footer, header").forEach(element -> {
            // The head of an article holds its title and standfirst; the head of a page its menus.
            if (element.closest("article, main") == null || element.normalName().equals("footer")) {
                dropUnlessMost(element, body);
            }
        });
        for (Element element : body.select("div, section, ul, ol, p, span, form, table, figure, header, li, a")) {
            if (element.hasParent() && named(element)) {
                dropUnlessMost(element, body);
            }
        }
        for (Element list : body.select("ul, ol, div, section")) {
            if (list.hasParent() && list != body && isMostlyLinks(list)) {
                list.remove();
            }
        }
    }

    private static boolean named(Element element) {
        return WORDS.matcher((element.className() + " " + element.id()).toLowerCase(Locale.ROOT)).find();
    }

    /** A careless class name on the wrapper of the whole page must not cost the article. */
    private static void dropUnlessMost(Element element, Element body) {
        if (element.hasParent() && element.text().length() < body.text().length() * MOST_OF_IT
                && element.selectFirst("h1, [itemprop=articleBody]") == null) {
            element.remove();
        }
    }

    private static boolean isMostlyLinks(Element element) {
        List<Element> links = element.select("a[href]");
        int all = element.text().length();
        if (links.size() < FEW_LINKS || all / links.size() > LONG_ITEM) {
            return false;
        }
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return linked > all * LINKS;
    }
}
