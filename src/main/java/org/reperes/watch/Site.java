package org.reperes.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.platform.Settings;

/** The address readers know this server by, for what is read outside a browser. */
@ApplicationScoped
public class Site {

    @Inject
    private Settings settings;

    protected Site() { }

    Site(Settings settings) {
        this.settings = settings;
    }

    /** An absolute address of a path that begins with "/". */
    public String address(String path) {
        String base = settings.text("REPERES_PUBLIC_URL")
                .orElseGet(() -> "http://" + settings.text("REPERES_HOST").orElse("localhost") + ":" + settings.number("REPERES_PORT"));
        return base.replaceAll("/+$", "") + path;
    }
}
