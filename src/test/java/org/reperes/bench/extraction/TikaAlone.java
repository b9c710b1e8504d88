package org.reperes.bench.extraction;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What tika-app does with a file: the parser that finds out the type, into what a file holds, without recognition. */
public final class TikaAlone {

    private static final int SECONDS = 30;

    private TikaAlone() { }

    /** @param result TEXT, BLANK, ENCRYPTED, EXCEPTION, OUT_OF_MEMORY or TIMEOUT */
    public record Outcome(String result, int chars) { }

    /** A file that hangs keeps its (daemon) thread. */
    public static Outcome of(Path file) {
        var answer = new CompletableFuture<Outcome>();
        Thread.ofPlatform().daemon().start(() -> answer.complete(read(file)));
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new Outcome("TIMEOUT", 0);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome read(Path file) {
        var text = new BodyContentHandler(-1);
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        var parser = new AutoDetectParser();
        var context = new ParseContext();
        context.set(Parser.class, parser);
        var noOcr = new TesseractOCRConfig();
        noOcr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, noOcr);
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            parser.parse(bytes, text, metadata, context);
        } catch (EncryptedDocumentException e) {
            return new Outcome("ENCRYPTED", 0);
        } catch (ZeroByteFileException e) {
            return new Outcome("BLANK", 0);
        } catch (OutOfMemoryError e) {
            return new Outcome("OUT_OF_MEMORY", 0);
        } catch (Exception | LinkageError | StackOverflowError e) {
            return new Outcome("EXCEPTION", 0);
        }
        int chars = (int) text.toString().codePoints().filter(Character::isLetterOrDigit).count();
        return new Outcome(chars == 0 ? "BLANK" : "TEXT", chars);
    }
}
