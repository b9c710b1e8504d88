package org.reperes.entities;

/**
 * A name found in a line, before the rest of the text is asked.
 *
 * @param type null where the line alone does not tell
 * @param sure whether its surroundings, not a guess, gave the type
 */
record Mention(EntityType type, int start, int end, String text, boolean sure) {

    Mention as(EntityType other) {
        return new Mention(other, start, end, text, sure);
    }
}
