package org.reperes.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The arrows between the rooms, as package-info draws them. A room that is not listed fails the test. */
class ArrowsTest {

    private static final String BASE = "org.reperes.";

    /** Room -> the rooms it may use besides itself and platform. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("platform", List.of()),
            Map.entry("originals", List.of()),
            Map.entry("extraction", List.of()),
            Map.entry("figures", List.of()),
            Map.entry("entities", List.of()),
            Map.entry("account", List.of()),
            Map.entry("embedded", List.of()),
            Map.entry("client", List.of()),
            Map.entry("document", List.of("figures", "entities")),
            Map.entry("document.web", List.of("document", "figures", "entities", "originals", "search", "account")),
            Map.entry("search", List.of("document", "figures", "embedded")),
            Map.entry("search.web", List.of("search", "document", "figures", "account")),
            Map.entry("pipeline.web", List.of("pipeline", "document", "figures", "entities", "account")),
            Map.entry("pipeline", List.of("document", "originals", "extraction", "figures", "entities", "search")),
            Map.entry("upload", List.of("originals", "document", "pipeline")),
            Map.entry("upload.web", List.of("upload", "originals", "document", "pipeline", "account")),
            Map.entry("account.web", List.of("account")),
            Map.entry("watch", List.of("document", "search", "account")),
            Map.entry("watch.web", List.of("watch", "document", "search", "account")),
            Map.entry("site", List.of("account")),
            Map.entry("admin", List.of("pipeline", "search", "document", "originals")),
            Map.entry("admin.web", List.of("admin", "pipeline", "search", "document", "account")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.reperes");

    private static String room(JavaClass type) {
        if (!type.getPackageName().startsWith(BASE)) {
            return "";
        }
        String[] parts = type.getPackageName().substring(BASE.length()).split("\\.");
        return parts.length > 1 && parts[1].equals("web") ? parts[0] + ".web" : parts[0];
    }

    @Test
    void everyRoomIsDrawn() {
        assertEquals(List.of(), CLASSES.stream().map(ArrowsTest::room)
                .filter(room -> !room.isEmpty() && !ARROWS.containsKey(room)).distinct().toList());
    }

    @TestFactory
    Stream<DynamicTest> roomsKeepToTheirArrows() {
        return ARROWS.keySet().stream().sorted().map(room -> DynamicTest.dynamicTest(room, () -> noClasses()
                .that(describe("in " + room, (JavaClass type) -> room(type).equals(room)))
                .should().dependOnClassesThat(describe("outside its arrows", (JavaClass used) -> {
                    String target = room(used);
                    return !target.isEmpty() && !target.equals(room) && !target.equals("platform")
                            && !ARROWS.get(room).contains(target);
                })).allowEmptyShould(true).check(CLASSES)));
    }

    @Test
    void onlyTheExtractionChildKnowsTika() {
        libraryStaysIn("org.apache.tika.", "org.reperes.extraction.child");
    }

    @Test
    void onlySearchKnowsElasticsearch() {
        libraryStaysIn("co.elastic.", "org.reperes.search");
        libraryStaysIn("org.elasticsearch.", "org.reperes.embedded.node");
    }

    @Test
    void theClientWantsTheJdkAlone() {
        noClasses().that().resideInAPackage("org.reperes.client..")
                .should().dependOnClassesThat(describe("outside the JDK", (JavaClass used) ->
                        !used.getPackageName().startsWith("java.") && !used.getPackageName().isEmpty()
                                && !used.getPackageName().equals("org.reperes.client"))).check(CLASSES);
    }

    /** A child's jar holds its own classes and those named here; a class it would miss there fails at run time only. */
    @Test
    void childrenAreStandAlone() {
        Map.of("org.reperes.extraction.child", List.of("org.reperes.extraction.child", "org.reperes.extraction.protocol",
                        "org.reperes.extraction.Extraction",
                        "org.reperes.platform.PartialDate"),
                "org.reperes.embedded.node", List.of("org.reperes.embedded.node")).forEach((child, carried) ->
                noClasses().that().resideInAPackage(child + "..")
                        .should().dependOnClassesThat(describe("not carried in its jar", (JavaClass used) ->
                                used.getPackageName().startsWith(BASE) && carried.stream().noneMatch(used.getName()::startsWith)))
                        .check(CLASSES));
    }

    private static void libraryStaysIn(String library, String room) {
        noClasses().that().resideOutsideOfPackage(room + "..")
                .should().dependOnClassesThat(describe("of " + library, (JavaClass used) -> used.getPackageName().startsWith(library)))
                .allowEmptyShould(true).check(CLASSES);
    }
}
