package org.reperes.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.reperes.account.Caller;
import org.reperes.account.Role;
import org.reperes.account.SameOrigin;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where every request for a page comes in: protective headers, no other site's forms, the reader's preferences, then
 * the page of the address if the reader may open it. The views' own addresses (*.xhtml) open nothing.
 */
@WebFilter(urlPatterns = "/*")
public class Door extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Before the first parameter is read; a browser does not say what it encoded a form in.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        Headers.protect(path, request, response);
        if (path.startsWith("/api/")) {
            chain.doFilter(request, response);
        } else if (!SameOrigin.allows(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!Preferences.take(request, response)) {
            enter(path, request, response, chain);
        }
    }

    private void enter(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Page> page = Page.at(path);
        Optional<String> data = DataAddress.of(path, request.getHeader("Accept"));
        if (data.isPresent()) {
            request.getRequestDispatcher(data.get()).forward(request, response);
        } else if (page.isPresent()) {
            open(page.get(), path, request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void open(Page page, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Caller caller = (Caller) request.getAttribute(Caller.ATTRIBUTE);
        Role role = page.right() == Page.Right.READING && !settings.publicReading() ? Role.READER : page.right().role();
        if (role != null && caller == null) {
            response.sendRedirect(request.getContextPath() + "/connexion?suite=" + here(path, request));
        } else if (role != null && !caller.may(role)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            request.getRequestDispatcher(page.view()).forward(request, response);
        }
    }

    private static String here(String path, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }
}
