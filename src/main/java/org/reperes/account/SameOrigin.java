package org.reperes.account;

import jakarta.servlet.http.HttpServletRequest;

import java.net.URI;
import java.util.Set;

/**
 * Refuses a request that changes something when another site's page sent it: browsers say so in Sec-Fetch-Site, older
 * ones in Origin. A request with neither comes from a program, which carries no cookie of ours unasked.
 */
public final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private SameOrigin() { }

    public static boolean allows(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            // "null" of sandboxed frames parses; anything that does not is nobody we know.
            return false;
        }
    }
}
