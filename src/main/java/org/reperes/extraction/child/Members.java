package org.reperes.extraction.child;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.reperes.extraction.Extraction.Embedded;
import org.reperes.extraction.protocol.Job;
import org.reperes.extraction.protocol.JobFolder;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the files out of a container, each to a numbered file; they are read as documents of their own, later and apart.
 * Pictures that belong to a page's looks are kept aside: they are worth recognising only where a document has no text.
 */
final class Members implements EmbeddedDocumentExtractor {

    private static final Set<EmbeddedResourceType> PARTS = EnumSet.of(EmbeddedResourceType.MACRO, EmbeddedResourceType.METADATA,
            EmbeddedResourceType.FONT, EmbeddedResourceType.THUMBNAIL, EmbeddedResourceType.RENDERING,
            EmbeddedResourceType.VERSION, EmbeddedResourceType.ALTERNATE_FORMAT_CHUNK);
    private static final int PICTURES = 50;

    private final Job job;
    private final JobFolder folder;
    private final boolean container;
    private final Runnable progress;
    private final List<Embedded> files = new ArrayList<>();
    private final List<Path> pictures = new ArrayList<>();
    private long bytes;
    private String tooLarge;
    private boolean skipped;

    /** @param container whether the file is there to hold others (an archive, a mailbox), so that a picture is a member */
    Members(Job job, boolean container, Runnable progress) {
        this.job = job;
        this.folder = new JobFolder(job.work());
        this.container = container;
        this.progress = progress;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return !PARTS.contains(type(metadata));
    }

    private static EmbeddedResourceType type(Metadata metadata) {
        String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
        return type == null ? EmbeddedResourceType.ATTACHMENT : EmbeddedResourceType.valueOf(type);
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean output)
            throws SAXException, IOException {
        progress.run();
        if (isPicture(metadata) && (!container || type(metadata) == EmbeddedResourceType.INLINE)) {
            picture(stream);
        } else if (job.embedded() == 0) {
            skipped = true;
        } else if (files.size() >= job.embedded()) {
            stop("more than " + job.embedded() + " files inside");
        } else {
            Path file = folder.embedded(files.size());
            copy(stream, file);
            files.add(new Embedded(name(metadata), metadata.get(Metadata.CONTENT_TYPE), file));
        }
    }

    private static boolean isPicture(Metadata metadata) {
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        String name = name(metadata).toLowerCase(java.util.Locale.ROOT);
        return type.startsWith("image/") || name.matches(".*\\.(png|jpe?g|gif|tiff?|bmp|emf|wmf|svg|jp2)");
    }

    private void picture(InputStream stream) throws IOException, SAXException {
        if (pictures.size() < PICTURES) {
            Path file = folder.scratch().resolve("picture-" + pictures.size());
            copy(stream, file);
            pictures.add(file);
        }
    }

    private void copy(InputStream stream, Path file) throws IOException, SAXException {
        var buffer = new byte[64 << 10];
        try (var out = Files.newOutputStream(file)) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                bytes += n;
                if (bytes > job.embeddedBytes()) {
                    stop("more than " + job.embeddedBytes() + " bytes inside");
                }
                out.write(buffer, 0, n);
                progress.run();
            }
        }
    }

    private void stop(String reason) throws SAXException {
        tooLarge = reason;
        throw new SAXException(reason);
    }

    private static String name(Metadata metadata) {
        for (String name : new String[] {metadata.get(TikaCoreProperties.INTERNAL_PATH),
                metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), metadata.get(TikaCoreProperties.TITLE)}) {
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return "";
    }

    List<Embedded> files() {
        return files;
    }

    List<Path> pictures() {
        return pictures;
    }

    /** Whether there is anything inside, taken out or left alone. */
    boolean any() {
        return !files.isEmpty() || tooLarge != null || skipped;
    }

    /** Why the container was given up; null where it was not. */
    String tooLarge() {
        return tooLarge;
    }

    /** Whether files were left alone because containers are nested too deeply. */
    boolean skipped() {
        return skipped;
    }
}
