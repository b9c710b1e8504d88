package org.reperes.document.web;

import jakarta.ws.rs.QueryParam;
import org.reperes.document.Filter;
import org.reperes.document.Reason;
import org.reperes.document.Status;

/** Which documents a list is to show; what is absent does not count. */
public class FilterParams {

    @QueryParam("status")
    private Status status;
    @QueryParam("reason")
    private Reason reason;
    @QueryParam("batch")
    private Long batch;
    @QueryParam("owner")
    private String owner;
    @QueryParam("container")
    private String container;

    Filter filter() {
        return new Filter(status, reason, batch, owner, container);
    }
}
