package org.reperes.entities;

/**
 * One mention of somebody or something by name.
 *
 * @param name    as the fullest mention in the same text prints it: "Laftit" further down is "Abdelouafi Laftit"
 * @param start   offset of the mention, UTF-16 code units
 * @param end     offset after it; titles such as "M." stay outside
 * @param acronym the capitals that stand for the name, where the text or the list of known names gives them; else null
 */
public record Entity(EntityType type, String name, int start, int end, String acronym) { }
