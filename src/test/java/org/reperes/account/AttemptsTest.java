package org.reperes.account;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AttemptsTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Attempts attempts = new Attempts(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("zoe");
        }
    }

    @Test
    void aFewSlipsCostNothing() {
        fail(4);
        assertEquals(Duration.ZERO, attempts.wait("zoe"));
    }

    @Test
    void everyFurtherFailureDoublesTheWait() {
        fail(5);
        assertEquals(Duration.ofSeconds(2), attempts.wait("zoe"));
        fail(1);
        assertEquals(Duration.ofSeconds(4), attempts.wait("zoe"));
        fail(100);
        assertEquals(Duration.ofSeconds(2 << 9), attempts.wait("zoe"));
    }

    @Test
    void theWaitPasses() {
        fail(5);
        now = now.plusSeconds(3);
        assertEquals(Duration.ZERO, attempts.wait("zoe"));
    }

    @Test
    void oneNameDoesNotMakeAnotherWait() {
        fail(50);
        assertEquals(Duration.ZERO, attempts.wait("ada"));
    }

    @Test
    void successForgets() {
        fail(50);
        attempts.succeeded("zoe");
        assertEquals(Duration.ZERO, attempts.wait("zoe"));
    }

    @Test
    void aFloodOfNamesDoesNotGrowWithoutEnd() {
        fail(50);
        for (int i = 0; i < 20_000; i++) {
            attempts.failed("name " + i);
        }
        assertTrue(attempts.wait("zoe").isZero(), "the oldest is forgotten first");
    }
}
