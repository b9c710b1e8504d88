package org.reperes.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that tell a browser what not to do with our answers. The pages' script policy is PrimeFaces' (web.xml). */
final class Headers {

    private static final String YEAR = "public, max-age=31536000, immutable";

    private Headers() { }

    static void protect(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        // The listener compresses for those who can read it, and does not say so to caches.
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        // An address with a version never changes its content (see Assets); fonts are only reached from such.
        if (path.startsWith("/resources/") && (request.getParameter("v") != null || path.endsWith(".woff2"))) {
            response.setHeader("Cache-Control", YEAR);
        }
    }
}
