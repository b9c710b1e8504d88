package org.reperes.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may do; each role includes the ones before it. */
public enum Role {

    /** Reads, where reading is not public. */
    READER,
    /** Uploads documents. */
    CONTRIBUTOR,
    /** Corrects figures and edits documents. */
    EDITOR,
    /** Accounts, queue, index. */
    ADMIN;

    /** Names for {@code @RolesAllowed}: constants, since annotations take no method calls. */
    public static final String CONTRIBUTORS = "contributor";
    public static final String EDITORS = "editor";
    public static final String ADMINS = "admin";

    /** The name the container and the API know the role by: "reader", "contributor", "editor", "admin". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role's key and those of all it includes. */
    public Set<String> keys() {
        return Arrays.stream(values()).filter(this::includes).map(Role::key).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalArgumentException for a key that names no role */
    public static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
