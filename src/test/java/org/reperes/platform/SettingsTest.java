package org.reperes.platform;

import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SettingsTest {

    @Test
    void namesTheSettingsItDoesNotKnow() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> new Settings(Map.of("REPERES_PROT", "80", "PATH", "/bin", "REPERES_PORT", "81")));
        assertTrue(error.getMessage().contains("REPERES_PROT"), error.getMessage());
    }

    @Test
    void readsSizesWithSuffixes() {
        assertEquals(3L << 30, new Settings(Map.of("REPERES_MAX_UPLOAD", "3G")).maxUpload());
        assertEquals(1500, new Settings(Map.of("REPERES_MAX_UPLOAD", "1500")).maxUpload());
        var wrong = new Settings(Map.of("REPERES_MAX_UPLOAD", "big"));
        assertTrue(assertThrows(IllegalArgumentException.class, wrong::maxUpload).getMessage().contains("REPERES_MAX_UPLOAD"));
    }

    @Test
    void blankMeansTheDefaultThing() {
        var settings = new Settings(Map.of("REPERES_SEARCH_URL", " "));
        assertTrue(settings.searchUrl().isEmpty());
        assertTrue(settings.publicReading());
    }
}
