package org.reperes.account.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LocalPathTest {

    @ParameterizedTest
    @CsvSource({"/importer", "/articles/a1/titre?q=x", "/recherche?q=https://elsewhere.example"})
    void ourPathsAreFollowed(String path) {
        assertEquals(path, LocalPath.of(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)",
        "/\t/elsewhere.example", "\\\\elsewhere.example", "/a\r\nLocation: https://elsewhere.example"})
    void anythingElseLeadsHome(String path) {
        assertEquals("/", LocalPath.of(path));
    }
}
