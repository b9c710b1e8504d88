package org.reperes.embedded.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.Build;
import org.elasticsearch.plugins.PluginsLoader;

/** Lays out the folder of modules the node reads: each a descriptor and the jar. */
final class Modules {

    private static final Map<String, String> CLASSES = Map.of(
            "access", "org.reperes.embedded.node.module.AccessPlugin",
            "analysis-common", "org.reperes.embedded.node.module.FrenchAnalysisPlugin");

    private Modules() { }

    static PluginsLoader loader(Path jar, Path folder) throws IOException {
        for (Map.Entry<String, String> module : CLASSES.entrySet()) {
            Path own = Files.createDirectories(folder.resolve(module.getKey()));
            Files.copy(jar, own.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(own.resolve("plugin-descriptor.properties"), descriptor(module.getKey(), module.getValue()));
        }
        return PluginsLoader.createPluginsLoader(PluginsLoader.loadModulesBundles(folder, true), Set.of(), Map.of(), false);
    }

    private static String descriptor(String name, String className) {
        return """
                name=%s
                description=%s of the embedded node
                classname=%s
                version=%s
                elasticsearch.version=%s
                java.version=21
                """.formatted(name, name, className, Build.current().version(), Build.current().version());
    }
}
