package org.reperes.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reperes.document.Receipt;
import org.reperes.originals.Kept;
import org.reperes.originals.Originals;
import org.reperes.pipeline.Intake;
import org.reperes.platform.Settings;

import java.io.IOException;
import java.io.InputStream;

/** Accepts files. Whoever hears "received" can unplug the machine: bytes, row and job are on disk. */
@ApplicationScoped
public class Deposit {

    @Inject
    private Originals originals;
    @Inject
    private Intake intake;
    @Inject
    private Settings settings;

    protected Deposit() { }

    /** @throws IOException if the stream breaks off or the disk fails: nothing is kept */
    public Deposited accept(InputStream bytes, Offer offer) throws IOException {
        return switch (keep(bytes)) {
            case Kept.Original kept -> enter(kept, offer);
            case Kept.TooLarge over -> new Deposited.TooLarge(over.limit());
            case Kept.DiskFull full -> new Deposited.DiskFull();
        };
    }

    /** The first half, for bytes that come before what is said about them: to be followed by {@link #enter} soon. */
    public Kept keep(InputStream bytes) throws IOException {
        return originals.put(bytes, settings.maxUpload());
    }

    /** The second half. */
    public Deposited.Entered enter(Kept.Original kept, Offer offer) {
        Intake.Entry entry = intake.enter(receipt(kept, offer));
        return entry.known() ? new Deposited.Known(entry.document()) : new Deposited.Received(entry.document());
    }

    private static Receipt receipt(Kept.Original kept, Offer offer) {
        return new Receipt(kept.sha256(), kept.size(), offer.name(), offer.owner(), offer.batch(), null, null,
                offer.title(), offer.date(), offer.source());
    }
}
