package org.reperes.watch;

import java.time.OffsetDateTime;
import java.util.List;
import org.reperes.document.Document;

/** A search and what it newly finds. @param until when the next look begins */
record Fired(SavedSearch search, List<Document> fresh, OffsetDateTime until) { }
