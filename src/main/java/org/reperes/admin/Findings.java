package org.reperes.admin;

import java.util.List;

/**
 * Where database, originals and index disagree; each list names the first of {@code count}.
 *
 * @param documents        rows of the database
 * @param withText         of these, those whose text is there: what the index should hold
 * @param originals        files kept
 * @param indexed          articles in the index, or null where the engine does not answer
 * @param queued           documents with work waiting or under way
 * @param originalsMissing documents whose file is gone: to be restored from a backup, nothing else helps
 * @param originalsUnknown files without a document: uploads that broke off, or documents of a database that was lost
 * @param notIndexed       documents with text that search does not find
 * @param indexedUnknown   articles in the index without a document
 * @param forgotten        documents under way without a job
 * @param repaired         whether what could be repaired was
 */
public record Findings(long documents, long withText, long originals, Long indexed, long queued, Some originalsMissing,
                       Some originalsUnknown, Some notIndexed, Some indexedUnknown, Some forgotten, boolean repaired) {

    private static final int SHOWN = 100;

    /** Of many, the number and the first hundred. */
    public record Some(long count, List<String> first) {
        static Some of(List<String> all) {
            return new Some(all.size(), all.stream().limit(SHOWN).toList());
        }
    }

    /** Whether all three agree (JSON: {@code agreed}); work under way is no disagreement, an index that does not answer no agreement. */
    public boolean isAgreed() {
        return indexed != null && originalsMissing.count() + originalsUnknown.count() + notIndexed.count() + indexedUnknown.count() + forgotten.count() == 0;
    }
}
