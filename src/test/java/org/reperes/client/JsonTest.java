package org.reperes.client;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What the client understands of the archive's answers. */
class JsonTest {

    @Test
    void readsEveryKindOfValue() throws IOException {
        assertEquals(Map.of("a", "é\n\"\\", "b", -1.5e3, "c", Arrays.asList(true, false, null, Map.of(), List.of())),
                Json.object(" {\"a\" : \"\\u00e9\\n\\\"\\\\\", \"b\":-1.5e3,\n\"c\":[true,false,null,{},[]]} "));
    }

    @Test
    void isNotMisledByATitleThatLooksLikeAStatus() throws IOException {
        assertEquals("RECEIVED", Json.object("{\"title\":\"x\\\",\\\"status\\\":\\\"INDEXED\",\"status\":\"RECEIVED\"}").get("status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":\"b", "{\"a\":\"\\u12\"}", "{\"a\":1} x", "<html>", "{\"a\":tru}"})
    void refusesWhatIsNoObject(String text) {
        assertThrows(IOException.class, () -> Json.object(text));
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThrows(IOException.class, () -> Json.object("{\"a\":" + "[".repeat(100_000)));
    }
}
