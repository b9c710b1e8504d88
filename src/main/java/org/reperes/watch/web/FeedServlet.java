package org.reperes.watch.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.reperes.document.Document;
import org.reperes.document.Documents;
import org.reperes.search.EngineUnavailable;
import org.reperes.search.Results;
import org.reperes.search.SearchIndex;
import org.reperes.watch.SavedSearch;
import org.reperes.watch.SavedSearches;
import org.reperes.watch.Site;

/** The feed of a kept search, {@code /recherches/12.atom?cle=…}: opened by its key alone, since feed readers do not sign in. */
@WebServlet("/recherches/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,15})\\.atom");
    private static final int ENTRIES = 50;

    @Inject
    private transient SavedSearches searches;
    @Inject
    private transient SearchIndex index;
    @Inject
    private transient Documents documents;
    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<SavedSearch> search = path.matches() ? searches.byKey(Long.parseLong(path.group(1)), request.getParameter("cle"))
                : Optional.empty();
        if (search.isEmpty()) {
            // A wrong key and no such search look the same.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            List<Results.Hit> hits = index.arrivals(search.get().query(), ENTRIES);
            response.setContentType("application/atom+xml;charset=UTF-8");
            response.setHeader("Cache-Control", "private, max-age=300");
            new Feed(response.getOutputStream(), site).write(search.get(), hits, documents(hits));
        } catch (EngineUnavailable e) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private Map<String, Document> documents(List<Results.Hit> hits) {
        Map<String, Document> byId = new HashMap<>();
        documents.all(hits.stream().map(Results.Hit::id).toList()).forEach(document -> byId.put(document.getId(), document));
        return byId;
    }
}
