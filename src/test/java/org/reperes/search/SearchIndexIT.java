package org.reperes.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reperes.figures.Span;
import org.reperes.platform.PartialDate;
import org.reperes.testsupport.Node;
import org.reperes.testsupport.Shared;

class SearchIndexIT {

    private static SearchIndex index;

    @BeforeAll
    static void startNode() {
        index = Node.shared();
    }

    @BeforeEach
    void empty() {
        if (index.count() > 100) {
            try (Rollover nothing = index.rollover()) {
                nothing.commit();
            }
        }
        index.ids().toList().forEach(index::remove);
        index.refresh();
    }

    private static List<String> found(String q) {
        return index.search(Query.of(q)).hits().stream().map(Results.Hit::id).toList();
    }

    private static void put(Entry... entries) {
        assertEquals(List.of(), index.putAll(List.of(entries)));
        index.refresh();
    }

    @Test
    void anArticleIsFoundWithItsExcerptAndFigures() throws IOException {
        String text = Files.readString(Shared.path("corpus/maroc-42071-tentatives-2021-11.txt"));
        put(Articles.entry("maroc", "Le Maroc a déjoué 42.071 tentatives d’immigration", text));
        for (String q : List.of("l’immigration", "avortées", "refoulement migrants", "\"réseaux criminels\"", "AlYaoum24", "42071", "42 071")) {
            assertEquals(List.of("maroc"), found(q), q);
        }
        Results.Hit hit = index.search(Query.of("refoulés migrants dont 1725")).hits().getFirst();
        assertTrue(hit.excerpts().stream().anyMatch(excerpt -> excerpt.html().startsWith("Selon le document, 8.890 <mark>migrants</mark>")), hit.excerpts().toString());
        assertEquals(PartialDate.parse("2021-11").orElseThrow(), hit.date());
        assertTrue(hit.figures().stream().anyMatch(figure -> figure.text().equals("8.890")), hit.figures().toString());
    }

    @Test
    void excerptsAreSentencesWithTheirNumberAndPage() {
        String text = "Première page. M. Laftit a parlé des vergers. Il a fini.\nSeconde page ici. Les oliviers de 1.500 ha souffrent de la sécheresse ! Fin.";
        List<Span> sentences = List.of(span(text, "Première page."), span(text, "M. Laftit a parlé des vergers."), span(text, "Il a fini."),
                span(text, "Seconde page ici."), span(text, "Les oliviers de 1.500 ha souffrent de la sécheresse !"), span(text, "Fin."));
        Entry entry = Articles.entry("pages", "Rapport", text);
        put(new Entry("pages", "Rapport", entry.date(), null, null, "fr", "application/pdf", text, List.of(0, text.indexOf("Seconde")),
                sentences, List.of(), List.of(), Entry.Entities.NONE, null, null, entry.uploadedAt()));
        assertEquals(List.of(new Results.Excerpt("M. <mark>Laftit</mark> a parlé des vergers.", 1, 2)), excerpts("laftit"));
        assertEquals(List.of(new Results.Excerpt("Les <mark>oliviers</mark> de <mark>1.500</mark> ha souffrent de la sécheresse !", 2, 5)),
                excerpts("olivier 1500"));
    }

    private static List<Results.Excerpt> excerpts(String q) {
        return index.search(Query.of(q)).hits().getFirst().excerpts();
    }

    private static Span span(String text, String part) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }

    @Test
    void nothingOfADocumentIsMarkup() {
        put(Articles.entry("hostile", "<script>alert('titre')</script> piégé", "Un texte <img src=x onerror=alert(1)> piégé & \"cité\". \uE000\uF000\uD800 fin."));
        Results.Hit hit = index.search(Query.of("piégé")).hits().getFirst();
        assertEquals("&lt;script&gt;alert(&#x27;titre&#x27;)&lt;&#x2F;script&gt; <mark>piégé</mark>", hit.titleHtml());
        String html = hit.excerpts().getFirst().html();
        assertEquals("Un texte &lt;img src=x onerror=alert(1)&gt; <mark>piégé</mark> &amp; &quot;cité&quot;.", html);
        assertEquals("<script>alert('titre')</script> piégé", hit.title());
    }

    @Test
    void puttingTwiceReplacesTheArticleAndItsFigures() {
        put(Articles.entry("twice", "Bilan", "Le rapport compte 120 hommes et 340 femmes."));
        put(Articles.entry("twice", "Bilan", "Le rapport compte 75 enfants."));
        assertEquals(1, index.count());
        assertEquals(List.of("75"), figures("", null, null).figures().stream().map(FigureResults.Found::text).toList());
        assertEquals(List.of(), found("hommes"));
        index.remove("twice");
        index.refresh();
        assertEquals(0, index.count());
        assertEquals(0, figures("", null, null).total());
    }

    private static FigureResults figures(String q, String min, String max) {
        return index.figures(new FigureQuery(q, min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max),
                null, FigureQuery.Sort.LARGEST, 1, 10));
    }

    @Test
    void figuresAreFoundByValueAndByWhatTheyCount() {
        put(Articles.entry("f1", "Migrants", "En 2021, 8.890 migrants ont été refoulés. Plus de 156 réseaux ont été démantelés."),
                Articles.entry("f2", "Budget", "Le budget atteint 3,5 millions d’euros. Il sert à 300 migrants."));
        assertEquals(List.of("8.890", "300"), figures("migrants", null, null).figures().stream().map(FigureResults.Found::text).toList());
        assertEquals(List.of("300"), figures("migrants", "200", "1000").figures().stream().map(FigureResults.Found::text).toList());
        // "plus de 156" can be 1.000.
        assertEquals(List.of("156"), figures("réseaux", "1000", null).figures().stream().map(FigureResults.Found::text).toList());
        assertEquals(1, index.figures(new FigureQuery("", null, null, "EUR", FigureQuery.Sort.RELEVANCE, 1, 10)).total());
        FigureResults.Found found = figures("réseaux", null, null).figures().getFirst();
        assertEquals("Plus de 156 <mark>réseaux</mark> ont été démantelés.", found.sentenceHtml());
        assertEquals(2, found.sentence());
    }

    @Test
    void facetsCountUnderTheOtherFilters() {
        put(Articles.entry("a", "Un", "Le mot commun.", "2020-05-01", "Le Monde"), Articles.entry("b", "Deux", "Le mot commun.", "2021", "Le Monde"),
                Articles.entry("c", "Trois", "Le mot commun.", "2021-11", "AFP"), Articles.entry("d", "Quatre", "Le mot commun.", null, null));
        Results all = index.search(Query.of("commun"));
        assertEquals(4, all.total());
        assertEquals(List.of(new Results.Count("Le Monde", 2), new Results.Count("AFP", 1)), all.facets().get(Facet.SOURCE));
        Results monde = index.search(Query.of("commun").filtered(Map.of(Facet.SOURCE, Set.of("Le Monde")), Map.of()));
        assertEquals(2, monde.total());
        assertEquals(2, monde.facets().get(Facet.SOURCE).size());
        assertEquals(List.of(new Results.Count("2020", 1), new Results.Count("2021", 1)), monde.facets().get(Facet.YEAR));
        Results others = index.search(Query.of("commun").filtered(Map.of(), Map.of(Facet.SOURCE, Set.of("Le Monde"))));
        assertEquals(Set.of("c", "d"), Set.copyOf(others.hits().stream().map(Results.Hit::id).toList()));
        assertEquals(List.of("b", "c"), index.search(Query.of("").between(PartialDate.parse("2021-06").orElseThrow(), null)).hits()
                .stream().map(Results.Hit::id).sorted().toList());
        assertEquals(List.of("c", "b", "a", "d").subList(2, 4), index.search(Query.of("commun").sorted(Query.Sort.NEWEST)).hits()
                .stream().map(Results.Hit::id).toList().subList(2, 4));
    }

    @Test
    void recentArticlesArePreferredOnDemandAndNoMoreThanTwofold() {
        String recent = LocalDate.now().minusDays(20).toString();
        put(Articles.entry("a", "Note", "Le barrage est plein.", null, null), Articles.entry("b", "Note", "Le barrage est plein.", "2009-03-01", null),
                Articles.entry("c", "Note", "Le barrage est plein.", recent, null), Articles.entry("d", "Le barrage", "Le barrage, un barrage.", "2009", null));
        Query query = Query.of("barrage");
        List<String> usual = index.search(query).hits().stream().map(Results.Hit::id).toList();
        assertEquals(List.of("d", "a", "b", "c"), usual);
        List<Results.Hit> preferred = index.search(query.sorted(Query.Sort.RECENT)).hits();
        List<String> order = preferred.stream().map(Results.Hit::id).toList();
        assertTrue(order.indexOf("c") < order.indexOf("a") && order.indexOf("c") < order.indexOf("b"), order.toString());
        Map<String, Double> scores = preferred.stream().collect(Collectors.toMap(Results.Hit::id, Results.Hit::score));
        assertEquals(2.0, scores.get("c") / scores.get("a"), 0.01);
        assertEquals(1.0, scores.get("b") / scores.get("a"), 0.01);
    }

    @Test
    void aQuestionIsAnsweredByWhatHoldsMostOfItAndSaysHowManyHoldAll() {
        put(Articles.entry("all", "Pêche", "Le port de Dakhla exporte des poulpes congelés vers le Japon.", "2019", "A"),
                Articles.entry("most", "Mer", "Le port de Dakhla exporte des sardines congelées vers le Japon.", "2020", "A"),
                Articles.entry("one", "Sport", "Le Japon gagne le match.", "2024", "A"));
        String q = "port Dakhla exporte poulpes congelés Japon";
        Results ranked = index.search(Query.of(q));
        assertEquals(List.of("all", "most"), ranked.hits().stream().map(Results.Hit::id).toList());
        assertEquals(1, ranked.withAll());
        Results newest = index.search(Query.of(q).sorted(Query.Sort.NEWEST));
        assertEquals(List.of("all"), newest.hits().stream().map(Results.Hit::id).toList());
        assertNull(newest.withAll());
        Results mostly = index.search(Query.of(q + " samedi").sorted(Query.Sort.NEWEST));
        assertEquals(List.of("most", "all"), mostly.hits().stream().map(Results.Hit::id).toList());
        assertEquals(0, mostly.withAll());
        assertEquals(List.of("all"), index.among(Query.of(q), List.of("one", "all", "most")), "alerts ask for all the words");
    }

    @Test
    void whatArrivedLastComesFirstWhateverItsDate() {
        Entry entry = Articles.entry("old", "Archives", "Un rapport sur les barrages.", "1987", "A");
        put(Articles.entry("recent", "Rapport", "Les barrages se vident.", "2024", "A"), Articles.entry("partly", "Rapport", "Rien.", "2024", "A"),
                new Entry("old", entry.title(), entry.date(), "A", null, "fr", "text/plain", entry.text(), List.of(), entry.sentences(),
                        entry.figures(), List.of(), Entry.Entities.NONE, null, null, entry.uploadedAt().plusSeconds(1)));
        assertEquals(List.of("old", "recent"), index.arrivals(Query.of("rapport barrages"), 50).stream().map(Results.Hit::id).toList());
    }

    @Test
    void pagesGoAsDeepAsOneLikesWithoutRepeating() {
        List<Entry> many = IntStream.range(0, 10_250).mapToObj(i -> Articles.entry("n" + i, "Note " + i, "Texte répété.")).toList();
        assertEquals(List.of(), index.putAll(many));
        index.refresh();
        Set<String> seen = new HashSet<>();
        for (int page = 100; page <= 103; page++) {
            Results results = index.search(Query.of("répété").page(page, 100));
            assertEquals(10_250, results.total());
            results.hits().forEach(hit -> assertTrue(seen.add(hit.id()), hit.id()));
        }
        assertEquals(350, seen.size());
        assertEquals(List.of(), index.search(Query.of("répété").page(5_000, 100)).hits());
        try (var export = index.export(Query.of("répété"))) {
            assertEquals(10_250, export.map(Results.Hit::id).distinct().count());
        }
    }

    @Test
    void hitsInAnArticleStandWhereTheTextHasThem() {
        String text = "L’O.I.M. compte 42 071 départs.\n\nDes événements : évènement, evenement ! 42.071 encore.";
        put(Articles.entry("hits", "Titre", text));
        assertEquals(List.of("42 071", "42.071"), printed(text, index.hitsIn("hits", "42071")));
        assertEquals(List.of("événements", "évènement", "evenement"), printed(text, index.hitsIn("hits", "événement")));
        assertEquals(List.of("L’O.I.M"), printed(text, index.hitsIn("hits", "OIM")));
        assertEquals(List.of(), index.hitsIn("nowhere", "OIM"));
    }

    private static List<String> printed(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    @Test
    void didYouMeanProposesOnlyWhatFindsMore() {
        put(Articles.entry("s", "Immigration", "L’immigration clandestine recule."));
        assertEquals("immigration clandestine", index.search(Query.of("imigrasion clandestine")).didYouMean());
        assertNull(index.search(Query.of("imigration clandestine")).didYouMean(), "the stem of both is the same: it finds as much");
        assertNull(index.search(Query.of("xylophonistes")).didYouMean());
        assertEquals("\"immigration clandestine\"", index.search(Query.of("\"imigrasion clandestine\"")).didYouMean());
        assertEquals("titre:immigration", index.search(Query.of("titre:imigrasion")).didYouMean());
        assertNull(index.search(Query.of("titre:clandistine")).didYouMean(), "the word is known, but in no title");
        put(Articles.entry("s1", "Loi", "Le harcèlement est un délit."));
        assertEquals("harcèlement", index.search(Query.of("harcelemnt")).didYouMean(), "with its accents");
        assertNull(index.search(Query.of("immigration")).didYouMean());
        put(Articles.entry("s2", "Sebta", "Ils ont gagné Sebta à la nage."), Articles.entry("s3", "Plage", "Sur cette plage, cette nuit."), Articles.entry("s4", "Nuit", "Ce soir et cette nuit."));
        assertEquals(List.of("s2"), found("Ceuta"));
        assertNull(index.search(Query.of("Ceuta")).didYouMean(), "no article writes it so, but its other name is known");
    }

    @Test
    void wordsNearlyAlikeAreFoundOnlyWhereNothingElseIs() {
        String text = "L’immigration clandestine recule : 42.071 tentatives.";
        put(Articles.entry("near", "Immigration", text), Articles.entry("other", "Marché", "Le marché de Noël ouvre."));
        Results results = index.search(Query.of("l’imigrasion"));
        assertEquals(List.of("near"), results.hits().stream().map(Results.Hit::id).toList());
        assertEquals("imigrasion~", results.readAs());
        assertEquals(List.of("L’immigration"), printed(text, index.hitsIn("near", "imigrasion")));
        assertEquals(1, index.export(Query.of("imigrasion")).count());
        assertEquals(0, index.search(Query.of("42.072")).total(), "another number is another statement");
        Query elsewhere = new Query("immigration", Map.of(), Map.of(), PartialDate.parse("1990").orElseThrow(), PartialDate.parse("1990").orElseThrow(), Query.Sort.RELEVANCE, 1, 10);
        assertNull(index.search(elsewhere).readAs(), "the word is known: the period is what finds nothing");
    }

    @Test
    void aRolloverKeepsLiveWritesAndServesAllTheTime() {
        put(Articles.entry("old", "Ancien", "Contenu ancien."), Articles.entry("live", "Vivant", "Version ancienne."));
        try (Rollover rollover = index.rollover()) {
            index.put(Articles.entry("live", "Vivant", "Version nouvelle."));
            assertEquals(List.of(), rollover.replay(List.of(Articles.entry("old", "Ancien", "Contenu ancien."), Articles.entry("live", "Vivant", "Version ancienne."))));
            assertEquals(List.of("old"), found("contenu"));
            assertEquals(2, rollover.count());
            rollover.commit();
        }
        assertEquals(List.of("live"), found("nouvelle"));
        assertEquals(List.of("old"), found("contenu"));
        try (Rollover abandoned = index.rollover()) {
            assertEquals(0, abandoned.count());
        }
        assertEquals(List.of("old"), found("contenu"));
    }

    @Test
    void anyQueryIsAnswered() {
        put(Articles.entry("q", "Titre", "Un texte."));
        for (String q : List.of("\"", "((", "a OR", "-", "titre:", "date:", "date:2021..", "*", "a*", "?", "~", "\"a b\"~99999999", "NOT NOT x", "\uD800", "\u0000", "{\"match_all\":{}}",
                "\\", "a".repeat(5000), "(".repeat(500) + "a", "x ".repeat(3000), "*e?????????????*", "a*".repeat(400),
                "*a*b*c*d*e*f*g*h*", "?".repeat(60) + "*x", "mot~ ".repeat(130), "a* ".repeat(400), "a OU ".repeat(300) + "b", "oim OU onu ".repeat(90))) {
            assertFalse(index.search(Query.of(q)).tookMs() < 0, q);
        }
        assertEquals(1, index.search(Query.of("")).total());
    }

    @Test
    void aTextOfFiftyMegabytesIsIndexedAndFoundAtItsPage() {
        String page = "Le rapport compte des pages ordinaires et rien de plus à signaler ici. ".repeat(70);
        StringBuilder text = new StringBuilder();
        List<Integer> pages = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        while (text.length() < 50_000_000) {
            pages.add(text.length());
            String own = pages.size() == 9_000 ? "Un ornithorynque apparaît. " + page : page;
            for (int from = 0; from < own.length(); from = own.indexOf(". ", from) + 2) {
                sentences.add(new Span(text.length() + from, text.length() + own.indexOf(". ", from) + 1));
            }
            text.append(own);
        }
        Entry small = Articles.entry("small", "Petit", "Un rapport court.");
        put(new Entry("huge", "Immense", null, null, null, "fr", "application/pdf", text.toString(), pages, sentences, List.of(), List.of(),
                Entry.Entities.NONE, null, null, small.uploadedAt()), small);
        assertEquals(List.of(new Results.Excerpt("Un <mark>ornithorynque</mark> apparaît.", 9_000, 70 * 8_999 + 1)), excerpts("ornithorynque"));
        long begun = System.nanoTime();
        assertEquals(2, index.search(Query.of("rapport")).total());
        assertTrue((System.nanoTime() - begun) / 1e9 < 20, "excerpts of a word on every page come in time");
        assertEquals(List.of("ornithorynque"), printed(text.toString(), index.hitsIn("huge", "ornithorynques")));
        assertFalse(index.search(Query.of("ornitho*")).hits().isEmpty());
    }

    @Test
    void similarArticlesAndSuggestions() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entries.add(Articles.entry("olive" + i, "Olives " + i, "La récolte des olives dans la région de Meknès souffre de la sécheresse cette saison " + i + "."));
            entries.add(Articles.entry("foot" + i, "Match " + i, "L’équipe nationale de football a gagné son match contre le Sénégal " + i + "."));
        }
        put(entries.toArray(Entry[]::new));
        List<String> similar = index.similar("olive0").stream().map(Results.Hit::id).toList();
        assertTrue(similar.size() >= 4 && similar.stream().allMatch(id -> id.startsWith("olive")), similar.toString());
        assertFalse(similar.contains("olive0"));
        assertEquals(List.of(), index.similar("nowhere"));
        assertTrue(index.suggest("oli").stream().anyMatch(suggestion -> suggestion.text().startsWith("Olives")));
    }
}
