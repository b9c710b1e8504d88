package org.reperes.account;

import org.junit.jupiter.api.Test;

import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RoleTest {

    @Test
    void eachRoleIncludesTheOnesBefore() {
        assertEquals(Set.of("reader", "contributor", "editor"), Role.EDITOR.keys());
        assertTrue(Role.ADMIN.includes(Role.READER));
        assertFalse(Role.CONTRIBUTOR.includes(Role.EDITOR));
    }

    @Test
    void theNamesForAnnotationsAreTheKeys() {
        assertEquals(Role.CONTRIBUTOR, Role.of(Role.CONTRIBUTORS));
        assertEquals(Role.EDITOR, Role.of(Role.EDITORS));
        assertEquals(Role.ADMIN, Role.of(Role.ADMINS));
        assertThrows(IllegalArgumentException.class, () -> Role.of("root"));
    }

    @Test
    void secretsDifferAndDoNotShowThemselves() {
        Secret secret = Secret.random("reperes_");
        assertNotEquals(secret, Secret.random("reperes_"));
        assertFalse(secret.toString().contains(secret.clear()));
        assertEquals(64, secret.hash().length());
        assertTrue(secret.matches(secret.clear()));
        assertFalse(secret.matches(secret.clear() + "x"));
        assertFalse(secret.matches(null));
    }
}
