package org.reperes.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.search.Results;
import org.reperes.search.SearchIndex;
import org.reperes.search.Suggestion;
import org.reperes.search.SearchAddress;

import java.util.List;
import java.util.stream.Stream;

/** Full-text search for programs. */
@Path("search")
@Tag(name = "search")
public class SearchResource {

    private static final String PARAMETERS = "q, page, size (1 to 100), sort (relevance, newest, oldest, or recent: relevance that prefers "
            + "recent dates), from, to, and any number of source, type, language, year, person, organisation, place, collection; with a leading - to exclude.";

    @Inject
    private SearchIndex index;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Searches articles", description = PARAMETERS)
    public SearchView search(@Context HttpServletRequest request) {
        return SearchView.of(index.search(SearchAddress.read(request.getParameterMap())));
    }

    @GET
    @Path("export")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "All hits of a search, however many, as CSV", description = PARAMETERS)
    public Response export(@Context HttpServletRequest request) {
        return whole(request, "recherche.csv", ExportFormat::csv);
    }

    @GET
    @Path("export.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All hits of a search, however many, as a JSON array with one hit a line", description = PARAMETERS)
    public Response exportJson(@Context HttpServletRequest request) {
        return whole(request, "recherche.json", ExportFormat::json);
    }

    /** Opened before the answer begins, so that an engine that is away is a problem and not half a file. */
    private Response whole(HttpServletRequest request, String name, ExportFormat format) {
        Stream<Results.Hit> hits = index.export(SearchAddress.read(request.getParameterMap()));
        StreamingOutput body = out -> {
            try (hits) {
                format.write(hits, out);
            }
        };
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    @GET
    @Path("suggest")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Titles and names that begin like this", description = "At most eight, for suggestions while typing.")
    public List<Suggestion> suggest(@QueryParam("q") String prefix) {
        return prefix == null || prefix.isBlank() ? List.of() : index.suggest(prefix);
    }
}
