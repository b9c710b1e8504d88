package org.reperes.document;

import org.reperes.figures.Figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a number stands, in a form that a new extraction finds again.
 *
 * @param sentence SHA-256 of the sentence, white space made one
 * @param number   as printed
 * @param nth      which of the same numbers in that sentence, from 0
 */
record NumberPlace(String sentence, String number, int nth) {

    private static final int LONGEST = 200;

    /** The places of all numbers, figures and others, by where they start. */
    static Map<Integer, NumberPlace> of(Content content) {
        Map<Integer, String> numbers = new TreeMap<>();
        Figures figures = content.figures();
        figures.figures().forEach(figure -> numbers.put(figure.span().start(), figure.text()));
        figures.rejects().forEach(reject -> numbers.putIfAbsent(reject.span().start(), reject.text()));
        Map<Integer, NumberPlace> places = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        numbers.forEach((start, text) -> {
            int sentence = content.sentenceAt(start);
            String hash = hash(sentence < 0 ? "" : content.sentences().get(sentence).of(content.text()));
            String number = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            places.put(start, new NumberPlace(hash, number, seen.merge(hash + number, 1, Integer::sum) - 1));
        });
        return places;
    }

    private static String hash(String sentence) {
        try {
            byte[] bytes = sentence.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
