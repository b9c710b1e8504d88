package org.reperes.embedded;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import org.reperes.platform.Settings;

/**
 * Starts the bundled engine at the first moment the server gives us, so that both start at the same time; offers it to
 * the beans that come later, and ends it after the last of them.
 */
public class EarlyStart implements Extension {

    private final EmbeddedNode node = new EmbeddedNode(new Settings());

    void begin(@Observes BeforeBeanDiscovery event) {
        node.start();
    }

    void offer(@Observes AfterBeanDiscovery event) {
        event.<EmbeddedNode>addBean().types(EmbeddedNode.class).scope(Singleton.class).produceWith(beans -> node);
    }

    void end(@Observes BeforeShutdown event) {
        node.close();
    }
}
