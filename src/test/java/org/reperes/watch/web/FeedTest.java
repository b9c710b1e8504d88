package org.reperes.watch.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FeedTest {

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("a\uFFFDb\uFFFD\n😀\uFFFD", Feed.legal("a\u0001b\u0000\n😀\uD83D"));
    }
}
