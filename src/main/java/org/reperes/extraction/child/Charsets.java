package org.reperes.extraction.child;

import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The charset of a text: byte order mark, then UTF-16 by its zero bytes, then UTF-8 if every byte fits, then what the page
 * declares, then a guess. Statistical detectors take short French for Turkish, Romanian or Hebrew; where they say anything
 * written in Latin letters it is windows-1252, which all French software of the time wrote.
 */
final class Charsets implements EncodingDetector {

    private static final int SAMPLE = 64 << 10;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Other alphabets, which windows-1252 would turn to noise. */
    private static final Set<String> OTHER_ALPHABETS = Set.of("windows-1251", "windows-1253", "windows-1256", "KOI8-R", "ISO-8859-5",
            "ISO-8859-6", "ISO-8859-7", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR");

    private final transient EncodingDetector declared = new org.apache.tika.parser.html.HtmlEncodingDetector();
    private final transient EncodingDetector guess = new Icu4jEncodingDetector();

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        input.mark(SAMPLE);
        byte[] sample = input.readNBytes(SAMPLE);
        input.reset();
        Charset certain = certain(sample);
        if (certain != null) {
            return certain;
        }
        Charset stated = declared.detect(input, metadata);
        if (stated != null && !stated.equals(StandardCharsets.UTF_8)) {
            return stated;
        }
        Charset guessed = guess.detect(input, metadata);
        return guessed != null && OTHER_ALPHABETS.contains(guessed.name()) ? guessed : WINDOWS_1252;
    }

    private static Charset certain(byte[] sample) {
        Charset marked = marked(sample);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(sample);
        return wide != null ? wide : isUtf8(sample) ? StandardCharsets.UTF_8 : null;
    }

    private static Charset marked(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    /** UTF-16 of a Latin text has a zero in every other byte. */
    private static Charset wide(byte[] b) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < b.length; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        int half = b.length / 4;
        return b.length < 4 ? null : odd > half && even < half / 4 ? StandardCharsets.UTF_16LE
                : even > half && odd < half / 4 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] sample) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        // Not the end of the input where the sample may have cut a character.
        var result = decoder.decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length + 1), sample.length < SAMPLE);
        return !result.isError();
    }
}
