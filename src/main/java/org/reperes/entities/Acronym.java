package org.reperes.entities;

/**
 * Capitals and what they stand for, as a text itself explains them: "Organisation internationale pour les migrations (OIM)".
 *
 * @param organisation whether the full name is that of an organisation, by its head noun
 */
public record Acronym(String letters, String name, boolean organisation) { }
