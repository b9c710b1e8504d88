package org.reperes.faults;

import org.junit.jupiter.api.Test;
import org.reperes.testsupport.Server;

import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The disk of the data folder is full, to the last byte. */
class DiskFullIT {

    private static final int MEGABYTES = 900;

    @Test
    void nothingAcknowledgedIsLostAndWhatIsRefusedIsSaid() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(MEGABYTES); Server server = new Server(disk.folder(), Map.of()).start()) {
            Letters before = Letters.write(disk.folder().resolve("in"), "clabaudage", 0, 20);
            assertEquals(0, Sender.send(server, before.folder()).code());
            Letters during = Letters.write(disk.folder().resolve("in"), "clabaudage", 20, 20);
            disk.fill();
            Sender.Sent refused = Sender.send(server, during.folder(), "--patience", "1", "--parallel", "2");
            assertEquals(1, refused.code(), refused.said());
            assertTrue(refused.said().contains("507"), refused.said());
            assertEquals(200, server.status("/health/live"), "the server answers on a full disk");
            disk.makeRoom();
            Sender.Sent sent = Sender.send(server, during.folder());
            assertEquals(0, sent.code(), sent.said());
            new Census(server).agrees("clabaudage", 40);
        }
    }
}
