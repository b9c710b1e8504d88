package org.reperes.extraction.child;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.reperes.extraction.Extraction;
import org.reperes.extraction.Extraction.Empty;
import org.reperes.extraction.Extraction.Encrypted;
import org.reperes.extraction.Extraction.TooLarge;
import org.reperes.extraction.Extraction.Unreadable;
import org.reperes.extraction.Extraction.Unsupported;
import org.reperes.extraction.child.text.Clean;

import java.util.List;

/** What an exception says about the file. */
final class Failure {

    private Failure() {
    }

    static Extraction of(Throwable thrown, String mediaType) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Extraction known = known(cause, mediaType);
            if (known != null) {
                return known;
            }
        }
        return new Unreadable(mediaType, detail(thrown));
    }

    private static Extraction known(Throwable cause, String mediaType) {
        return switch (cause) {
            case EncryptedDocumentException e -> new Encrypted(mediaType);
            case org.apache.poi.EncryptedDocumentException e -> new Encrypted(mediaType);
            case org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException e -> new Encrypted(mediaType);
            case org.apache.commons.compress.PasswordRequiredException e -> new Encrypted(mediaType);
            case ZeroByteFileException e -> new Empty(mediaType, List.of());
            case UnsupportedFormatException e -> new Unsupported(mediaType);
            case TikaMemoryLimitException e -> new TooLarge(mediaType, Clean.line(e.getMessage()));
            case StackOverflowError e -> new Unreadable(mediaType, "nested too deeply");
            default -> isBomb(cause) ? new TooLarge(mediaType, Clean.line(cause.getMessage())) : null;
        };
    }

    /** Tika's guard against bombs has no exception type of its own. */
    private static boolean isBomb(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("zip bomb") || String.valueOf(cause.getMessage()).contains("Zip bomb");
    }

    /** Whether text that came before it must not be taken for the document. */
    static boolean isFinal(Throwable thrown) {
        return !(of(thrown, "") instanceof Unreadable);
    }

    private static String detail(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + Clean.line(root.getMessage()));
    }
}
