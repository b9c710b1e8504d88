package org.reperes.site;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Sends the forms of a page back to the address the reader sees rather than to its view. */
public class PageAddresses extends ViewHandlerWrapper {

    public PageAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Object uri = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (uri == null || faces.getViewRoot() == null || !viewId.equals(faces.getViewRoot().getViewId())) {
            return super.getActionURL(faces, viewId);
        }
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? uri.toString() : uri + "?" + query;
    }
}
