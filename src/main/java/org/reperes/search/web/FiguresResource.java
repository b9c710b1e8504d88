package org.reperes.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.document.Permalink;
import org.reperes.platform.Csv;
import org.reperes.search.FigureQuery;
import org.reperes.search.FigureResults;
import org.reperes.search.Query;
import org.reperes.search.SearchIndex;

/** Search for figures rather than for articles, for programs. */
@Path("figures")
@Tag(name = "figures")
public class FiguresResource {

    private static final String PARAMETERS = "q (words of what is counted), min, max, unite (%, EUR …; empty for counts), "
            + "sort (relevance, largest, smallest, newest), page, size (1 to 100).";

    @Inject
    private SearchIndex index;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Searches the figures of all articles", description = PARAMETERS)
    public FigureResults search(@Context HttpServletRequest request) {
        return index.figures(FigureAddress.read(request.getParameterMap()));
    }

    @GET
    @Path("export")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "All figures found, as CSV", description = PARAMETERS)
    public Response export(@Context HttpServletRequest request) {
        FigureQuery query = FigureAddress.read(request.getParameterMap());
        FigureResults first = page(query, 1);
        StreamingOutput body = out -> {
            try (var csv = new Csv(out)) {
                csv.row("article", "title", "date", "source", "figure", "text", "kind", "op", "value", "min", "max", "unit", "counted");
                FigureResults results = first;
                for (int page = 1; !results.figures().isEmpty(); results = page(query, ++page)) {
                    for (var figure : results.figures()) {
                        csv.row(Permalink.of(figure.document(), figure.title()).path() + "#chiffre-" + figure.figure().substring(1),
                                figure.title(), figure.date(), figure.source(), figure.figure(), figure.text(), figure.kind(),
                                figure.op(), figure.value(), figure.min(), figure.max(), figure.unit(), figure.counted());
                    }
                }
            }
        };
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"chiffres.csv\"").build();
    }

    private FigureResults page(FigureQuery query, int page) {
        return index.figures(new FigureQuery(query.q(), query.min(), query.max(), query.unit(), query.sort(), page, Query.MOST));
    }
}
