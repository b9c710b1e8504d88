package org.reperes.document;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A MinHash of a text (Broder, 1997): tells without the texts how much two of them have in common. What is compared are
 * runs of {@value #RUN} words, whatever their case, punctuation and line breaks.
 *
 * @param runs      how many runs the text has
 * @param signature the least value of each of {@value #HASHES} hash functions over all runs
 */
record Fingerprint(int runs, int[] signature) {

    private static final int BANDS = 32;
    private static final int ROWS = 3;
    private static final int HASHES = 128;
    private static final int RUN = 4;
    /** A shorter text says too little to be told from another. */
    private static final int FEWEST = 20;
    private static final int SHORT = 100;
    private static final double WHOLE = 0.93;
    private static final long[] FACTOR = new long[HASHES];
    private static final long[] TERM = new long[HASHES];

    static {
        for (int i = 0; i < HASHES; i++) {
            FACTOR[i] = mix(2L * i) | 1;
            TERM[i] = mix(2L * i + 1);
        }
    }

    /** Empty for a text of a few words. */
    static Optional<Fingerprint> of(String text) {
        Runs runs = new Runs();
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        long word = 0;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = word * 31 + Character.toLowerCase(c);
            } else if (word != 0) {
                runs.add(word);
                word = 0;
            }
        }
        if (word != 0) {
            runs.add(word);
        }
        return runs.count < FEWEST ? Optional.empty() : Optional.of(new Fingerprint(runs.count, runs.signature()));
    }

    static Fingerprint read(int runs, byte[] bytes) {
        int[] signature = new int[HASHES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(signature);
        return new Fingerprint(runs, signature);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(HASHES * Integer.BYTES);
        bytes.asIntBuffer().put(signature);
        return bytes.array();
    }

    /** Two texts that have half of their runs in common share at least one of these with a probability of 0.986; a tenth: 0.03. */
    long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
                hash = mix(hash ^ signature[row]);
            }
            bands[band] = hash;
        }
        return Arrays.stream(bands).distinct().toArray();
    }

    /** Part of the runs of both that both have, 0 to 1 (Jaccard index), give or take 0.04. */
    double likeness(Fingerprint other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += signature[i] == other.signature[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    /** Part of the shorter text that the longer one has too, 0 to 1: a story that was cut is all in the whole one. */
    double shared(Fingerprint other) {
        double likeness = likeness(other);
        return Math.min(1, likeness / (1 + likeness) * ((double) runs + other.runs) / Math.min(runs, other.runs));
    }

    /** Has a good part of the other's runs, for whatever reason. */
    boolean isAlike(Fingerprint other) {
        return likeness(other) >= 0.3;
    }

    /**
     * Is the same text, edited, cut or set among other words. The bounds are measured (bench/versions): lower ones take
     * pages made after one pattern for the same page. A short text leaves little room between the two.
     */
    boolean isVersion(Fingerprint other) {
        if (Math.min(runs, other.runs) < SHORT) {
            return isSame(other);
        }
        return isAlike(other) && (shared(other) >= WHOLE || likeness(other) >= 0.6 && shared(other) >= 0.75);
    }

    /** Is the same text but for a few words. */
    boolean isSame(Fingerprint other) {
        return likeness(other) >= 0.9;
    }

    /** The finalizer of SplitMix64: stored values must be the same on every Java. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Gathers the words of a text. */
    private static final class Runs {

        private final long[] last = new long[RUN];
        private final int[] least = new int[HASHES];
        private int words;
        private int count;

        Runs() {
            Arrays.fill(least, -1);
        }

        void add(long word) {
            last[words++ % RUN] = word;
            if (words >= RUN) {
                long run = 0;
                for (int i = 0; i < RUN; i++) {
                    run = mix(run ^ last[(words + i) % RUN]);
                }
                hash(run);
                count++;
            }
        }

        private void hash(long run) {
            for (int i = 0; i < HASHES; i++) {
                int value = (int) (run * FACTOR[i] + TERM[i] >>> 32);
                if (Integer.compareUnsigned(value, least[i]) < 0) {
                    least[i] = value;
                }
            }
        }

        int[] signature() {
            return least;
        }
    }
}
