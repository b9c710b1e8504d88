package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What earlier sentences of the document left behind for pronouns and elisions: their subjects and the last count. */
final class Memory {

    private static final int MOST = 3;

    /** A subject, with the dictionary bits of its head for agreement. */
    record Topic(Draft.Counted counted, int bits) { }

    private record Count(Draft draft, int bits) { }

    /** Most sentences are never pointed back to: their subject is looked for only when a pronoun asks. */
    private final List<Supplier<Topic>> topics = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private List<Count> countsBefore = List.of();
    private Draft lastCount;
    private Draft lastBefore;
    private TimePeriod period;
    private Draft lastFigure;
    private Draft figureBefore;

    void remember(Supplier<Topic> topic) {
        topics.add(0, topic);
        if (topics.size() > MOST) {
            topics.remove(MOST);
        }
    }

    /** The last time named, or null. */
    TimePeriod period() {
        return period;
    }

    void period(TimePeriod last) {
        period = last;
    }

    /** What the last figure of whatever kind told of. */
    void remember(Draft figure) {
        lastFigure = figure;
    }

    /** The last figure of the sentences so far that counts something, or null. */
    Draft figureBefore() {
        return figureBefore;
    }

    /** @param bits the dictionary's of its noun */
    void remember(Draft count, int bits) {
        lastCount = count;
        counts.add(0, new Count(count, bits));
        if (counts.size() > MOST) {
            counts.remove(MOST);
        }
    }

    Draft lastCount() {
        return lastCount;
    }

    /** From here on, {@link #lastBefore} is what the sentences so far counted last. */
    void nextSentence() {
        lastBefore = lastCount;
        figureBefore = lastFigure;
        countsBefore = List.copyOf(counts);
    }

    /** The last count of several before this sentence whose noun has the gender, or null. */
    Draft countBefore(boolean feminine) {
        return countsBefore.stream().filter(c -> c.draft().several() && ofGender(c.bits(), feminine)).map(Count::draft).findFirst().orElse(null);
    }

    static boolean ofGender(int bits, boolean feminine) {
        return (bits & (feminine ? Pos.FEMININE : Pos.MASCULINE)) != 0 || (bits & (Pos.FEMININE | Pos.MASCULINE)) == 0;
    }

    Draft lastBefore() {
        return lastBefore;
    }

    /** The nearest subject that "il", "elle", "ils" or "elles" can stand for, or null. */
    Draft.Counted antecedent(String pronoun) {
        for (Supplier<Topic> sentence : topics) {
            Topic topic = sentence.get();
            if (topic != null && agrees(topic.bits(), pronoun)) {
                return topic.counted();
            }
        }
        return null;
    }

    static boolean agrees(int bits, String pronoun) {
        if ((bits & (Pos.UNKNOWN | Pos.NAME)) != 0 && (bits & Pos.NOUN) == 0) {
            return pronoun.equals("il") || pronoun.equals("elle");
        }
        boolean feminine = pronoun.startsWith("elle");
        boolean plural = pronoun.endsWith("s");
        return (bits & (feminine ? Pos.FEMININE : Pos.MASCULINE)) != 0 && (bits & (plural ? Pos.NOUN_PLURAL : Pos.NOUN_SINGULAR)) != 0;
    }
}
