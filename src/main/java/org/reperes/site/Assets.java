package org.reperes.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/** Addresses of style sheets and scripts with a version made of their bytes, so that browsers may keep them for good. */
@Named("assets")
@ApplicationScoped
public class Assets {

    @Inject
    private ServletContext context;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * @param path below resources/ ("layout/css/site.css")
     * @throws IllegalArgumentException if there is no such file
     */
    public String of(String path) {
        return addresses.computeIfAbsent(path, this::address);
    }

    private String address(String path) {
        String file = "/resources/" + path;
        try (InputStream bytes = context.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no " + file);
            }
            CRC32C version = new CRC32C();
            version.update(bytes.readAllBytes());
            return context.getContextPath() + file + "?v=" + Long.toHexString(version.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
