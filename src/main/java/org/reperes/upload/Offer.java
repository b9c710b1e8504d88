package org.reperes.upload;

import org.reperes.platform.PartialDate;

/**
 * A file as it is offered.
 *
 * @param name  file name as given, untrusted
 * @param owner account id of the person who offers it
 * @param batch upload batch, or null
 * @param title as the person says, or null to have it found in the file; likewise date and source
 */
public record Offer(String name, String owner, Long batch, String title, PartialDate date, String source) {

    /** The owner of what comes without a person: that of REPERES_ADMIN_TOKEN. */
    static final String AUTOMATION = "0";

    public static Offer of(String name, String owner) {
        return new Offer(name, owner, null, null, null, null);
    }
}
