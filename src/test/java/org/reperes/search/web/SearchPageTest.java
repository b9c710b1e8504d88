package org.reperes.search.web;

import org.junit.jupiter.api.Test;
import org.reperes.platform.Formats;
import org.reperes.platform.Language;
import org.reperes.platform.PartialDate;
import org.reperes.platform.Texts;
import org.reperes.search.Facet;
import org.reperes.search.Query;
import org.reperes.search.Results;
import org.reperes.search.SearchAddress;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the search page draws from a query and its results. */
class SearchPageTest {

    private static final Results.Count LE_SOIR = new Results.Count("Le Soir", 3);

    private static final Language FRENCH = new Language(Locale.FRENCH, new Texts());
    private static final Formats FORMATS = new Formats(FRENCH);

    private static List<Filters.Group> groups(Query query) {
        return new Filters(query, FRENCH, FORMATS).groups(results(List.of()));
    }

    private static Results results(List<Results.Bar> bars) {
        return new Results(3, 1, List.of(), Map.of(Facet.SOURCE, List.of(LE_SOIR)), bars, null, null, null);
    }

    @Test
    void anAddressReadAndWrittenIsTheSame() {
        Map<String, String[]> address = Map.of("q", new String[] {"a & b"}, "source", new String[] {"Le Soir"},
                "-year", new String[] {"2020"}, "from", new String[] {"2021-11"}, "sort", new String[] {"newest"}, "page", new String[] {"3"});
        assertEquals("q=a+%26+b&source=Le+Soir&-year=2020&from=2021-11&sort=newest&page=3", SearchAddress.write(SearchAddress.read(address)));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        Map<String, String[]> address = Map.of("q", new String[] {"a"}, "from", new String[] {"hier"}, "page", new String[] {"-1"},
                "size", new String[] {"99999999999"}, "sort", new String[] {"?"}, "source", new String[] {""});
        assertEquals("q=a", SearchAddress.write(SearchAddress.read(address)));
    }

    @Test
    void aFilterTogglesAndExclusionReplacesIt() {
        Query plain = Query.of("a");
        Filters.Value value = groups(plain).getFirst().values().getFirst();
        assertEquals("q=a&source=Le+Soir", value.toggle());
        assertEquals("q=a&-source=Le+Soir", value.exclude());
        Filters.Value wanted = groups(plain.filtered(Map.of(Facet.SOURCE, Set.of("Le Soir")), Map.of())).getFirst().values().getFirst();
        assertEquals("wanted", wanted.state());
        assertEquals("q=a", wanted.toggle());
        assertEquals("q=a&-source=Le+Soir", wanted.exclude());
        assertEquals("Exclure", wanted.exclusion());
        Filters.Value excluded = groups(plain.filtered(Map.of(), Map.of(Facet.SOURCE, Set.of("Le Soir")))).getFirst().values().getFirst();
        assertEquals("excluded", excluded.state());
        assertEquals("q=a&source=Le+Soir", excluded.toggle());
        assertEquals("q=a", excluded.exclude());
    }

    @Test
    void aCardLeadsToTheSentenceAndTheFigure() {
        Results.Hit hit = new Results.Hit("a1", "Un titre", "Un titre", null, null, "fr", "application/pdf", 1,
                List.of(new Results.Excerpt("<mark>Un</mark> fait.", 12, 7)), List.of(new Results.HitFigure("f3", null, "42.071", null, "tentatives", 7, true)));
        Card card = Card.of(hit, "/base", "?q=un", FRENCH, FORMATS);
        assertEquals("/base/articles/a1/un-titre?q=un#phrase-7", card.passages().getFirst().address());
        assertEquals("page 12", card.passages().getFirst().place());
        assertEquals("/base/articles/a1/un-titre?q=un#chiffre-3", card.figures().getFirst().address());
        assertEquals("PDF", card.type());
    }

    @Test
    void timeRunsEvenlyInTheHistogram() {
        List<Histogram.Bar> bars = Histogram.of(results(List.of(new Results.Bar(new PartialDate(2021, 11, 0), 4),
                new Results.Bar(new PartialDate(2022, 2, 0), 1))), Query.of("a"), FORMATS);
        assertEquals(List.of(4L, 0L, 0L, 1L), bars.stream().map(Histogram.Bar::count).toList());
        assertEquals(Histogram.HEIGHT, bars.getFirst().height());
        assertEquals("q=a&from=2022-02&to=2022-02", bars.getLast().address());
    }

    @Test
    void pagesNearAndFarAreOffered() {
        assertEquals(List.of(), Paging.of(1, 10, 10));
        assertEquals(List.of(1, 2, 3, 0, 5), Paging.of(1, 10, 41));
        assertEquals(List.of(1, 0, 48, 49, 50, 51, 52, 0, 100), Paging.of(50, 10, 1000));
    }
}
