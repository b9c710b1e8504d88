package org.reperes.extraction.child.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.reperes.extraction.child.describe.Candidates;
import org.reperes.extraction.child.describe.WebHints;
import org.reperes.extraction.child.text.TextBuffer;
import org.reperes.extraction.child.text.TextHandler;
import org.xml.sax.SAXException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArticleTest {

    private static final String PAGE = """
            <html lang="fr"><head><title>Le Maroc déjoue 42.071 départs - Le Journal</title>
            <meta property="og:title" content="Le Maroc déjoue 42.071 départs"><meta property="og:site_name" content="Le Journal">
            <meta property="article:published_time" content="2021-11-03T23:30:00+01:00">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Autre",
            "datePublished":"2020-01-01","author":[{"@type":"Person","name":"Anne Dupont"}]}]}</script></head>
            <body class="menu-ouvert"><header class="site"><ul><li><a href="/">Accueil</a></li><li><a href="/m">Monde</a></li><li><a href="/e">Économie</a></li></ul></header>
            <div id="cookie-consent"><p>Nous et nos 832 partenaires stockons des informations sur un terminal.</p></div>
            <div class="content"><h1>Le Maroc déjoue 42.071 départs</h1><p class="chapo">Un nouveau rapport du ministère est paru.</p>
            <p>Le Maroc est parvenu à avorter 42.071 tentatives d’immigration clandestine depuis le début de l’année 2021, dit le rapport.</p>
            <div class="share-bar"><a href="#">Partager</a> <span>1.204 partages</span></div>
            <table><tr><td>2020</td><td>1.725</td></tr></table>
            <p>Il a aussi réussi à démanteler plus de 156 réseaux criminels opérant dans l’immigration irrégulière, selon le même document.</p>
            <ul class="liens"><li><a href="/1">Lire aussi : 300 migrants</a></li><li><a href="/2">Sur le même sujet</a></li><li><a href="/3">Tout voir</a></li></ul>
            </div>
            <div class="comments"><p>Très bon article, j'ai lu 3 fois, bravo à toute la rédaction pour ce travail.</p></div>
            <script>document.write("42")</script><footer><p>© 2021 Le Journal, tous droits réservés</p></footer></body></html>""";

    private static String text(String html) throws SAXException {
        var buffer = new TextBuffer(100_000);
        Article.in(Jsoup.parse(html)).tell(new TextHandler(buffer, () -> { }));
        return buffer.done().text();
    }

    @Test
    void keepsTheArticleAndItsTables() throws SAXException {
        String text = text(PAGE);
        assertTrue(text.startsWith("Le Maroc déjoue 42.071 départs\n\nUn nouveau rapport"), text);
        assertTrue(text.contains("2020\t1.725"), text);
        assertTrue(text.endsWith("selon le même document."), text);
    }

    @Test
    void leavesMenusNoticesButtonsTeasersAndCommentsOut() throws SAXException {
        String text = text(PAGE);
        for (String noise : new String[] {"Accueil", "832", "1.204", "300 migrants", "bravo", "droits", "document.write"}) {
            assertFalse(text.contains(noise), () -> noise + " in " + text);
        }
    }

    @Test
    void keepsAllOfAPageWithoutAnArticle() throws SAXException {
        assertEquals("Bonjour à tous", text("<body><div>Bonjour à tous</div></body>"));
    }

    @Test
    void keepsMarkupThatIsShownAsText() throws SAXException {
        assertEquals("<script>alert(1)</script>", text("<body><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></body>"));
    }

    @Test
    void readsTheHead() {
        Document page = Jsoup.parse(PAGE);
        var candidates = new Candidates();
        WebHints.collect(page, candidates);
        assertEquals("Le Maroc déjoue 42.071 départs", candidates.title().value());
        assertEquals("html:og:title", candidates.title().from());
        assertEquals("2021-11-03", candidates.date().value().toString());
        assertEquals("html:article:published_time", candidates.date().from());
        assertEquals("Le Journal", candidates.source().value());
        assertEquals("Anne Dupont", candidates.author().value());
    }
}
