package org.reperes.embedded;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** The bundled engine: one Elasticsearch node in a child process, on loopback. */
@ApplicationScoped
public class EmbeddedNode {

    /** Where it answers, once it does; empty while it starts, restarts or is not wanted. */
    public Optional<Address> address() {
        return Optional.empty();
    }

    /** @param user and password: random, new at each start */
    public record Address(URI uri, String user, String password) { }
}
