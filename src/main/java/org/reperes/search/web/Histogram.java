package org.reperes.search.web;

import org.reperes.platform.Formats;
import org.reperes.platform.PartialDate;
import org.reperes.search.Query;
import org.reperes.search.Results;
import org.reperes.search.SearchAddress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hits through time, drawn in a box of {@value #WIDTH} by {@value #HEIGHT}: months or years without a hit keep their
 * place, so that time runs evenly.
 */
final class Histogram {

    static final int WIDTH = 600;
    static final int HEIGHT = 60;
    /** A single hit among thousands must still be seen. */
    private static final double LEAST = 2;

    private Histogram() { }

    /** @param address of the same search within this period alone */
    public record Bar(PartialDate period, long count, String printedPeriod, String printedCount, double x, double y, double width, double height,
                      String address) { }

    static List<Bar> of(Results results, Query query, Formats formats) {
        List<Results.Bar> found = results.histogram();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<PartialDate, Long> counts = found.stream().collect(Collectors.toMap(Results.Bar::period, Results.Bar::count));
        List<PartialDate> periods = periods(found.getFirst().period(), found.getLast().period());
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double step = (double) WIDTH / periods.size();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            PartialDate period = periods.get(i);
            long count = counts.getOrDefault(period, 0L);
            double height = count == 0 ? 0 : Math.max(LEAST, (double) HEIGHT * count / most);
            bars.add(new Bar(period, count, formats.date(period), formats.number(count), i * step, HEIGHT - height, step * 0.86, height,
                    SearchAddress.write(query.between(period, period).page(1, query.size()))));
        }
        return bars;
    }

    private static List<PartialDate> periods(PartialDate first, PartialDate last) {
        List<PartialDate> periods = new ArrayList<>();
        if (first.precision() == PartialDate.Precision.YEAR) {
            for (int year = first.year(); year <= last.year(); year++) {
                periods.add(new PartialDate(year, 0, 0));
            }
        } else {
            YearMonth end = YearMonth.of(last.year(), last.month());
            for (YearMonth month = YearMonth.of(first.year(), first.month()); !month.isAfter(end); month = month.plusMonths(1)) {
                periods.add(new PartialDate(month.getYear(), month.getMonthValue(), 0));
            }
        }
        return periods;
    }
}
