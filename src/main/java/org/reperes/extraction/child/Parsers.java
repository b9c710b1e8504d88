package org.reperes.extraction.child;

import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

import java.util.List;

/** Tika as we want it: no programs of others run, no recognition (ours does that), no macros, no links and bookmarks as text. */
final class Parsers {

    private static final long PDF_BYTES_IN_MEMORY = 64L << 20;

    private final Detector detector = new DefaultDetector(MimeTypes.getDefaultMimeTypes());
    private final AutoDetectParser parser;

    Parsers() {
        Parser all = new DefaultParser(MediaTypeRegistry.getDefaultRegistry(), new ServiceLoader(),
                List.of(TesseractOCRParser.class, CompositeExternalParser.class), new Charsets(), null);
        parser = new AutoDetectParser(detector, all);
        var config = new AutoDetectParserConfig();
        config.setThrowOnZeroBytes(true);
        parser.setAutoDetectParserConfig(config);
    }

    Detector detector() {
        return detector;
    }

    Parser parser() {
        return parser;
    }

    /** What Tika does by itself: everything of a file into one text, what it embeds too. */
    ParseContext ownDefaults() {
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(Detector.class, detector);
        return context;
    }

    ParseContext context(EmbeddedDocumentExtractor members) {
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(Detector.class, detector);
        context.set(EmbeddedDocumentExtractor.class, members);
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        return context;
    }

    private static PDFParserConfig pdf() {
        var config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractBookmarksText(false);
        config.setExtractAnnotationText(false);
        config.setSuppressDuplicateOverlappingText(true);
        config.setMaxMainMemoryBytes(PDF_BYTES_IN_MEMORY);
        return config;
    }

    private static OfficeParserConfig office() {
        var config = new OfficeParserConfig();
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeSlideMasterContent(false);
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        return config;
    }
}
