package org.reperes.extraction.child;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.reperes.extraction.child.describe.DocumentHints;
import org.reperes.extraction.child.pdf.PdfDocument;
import org.reperes.extraction.child.pdf.PdfFields;
import org.reperes.extraction.child.text.PagedText;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PDF, page by page, with its form fields and attached files. */
final class PdfReader {

    static final String TYPE = "application/pdf";

    private final Runnable progress;

    PdfReader(Runnable progress) {
        this.progress = progress;
    }

    /** @return false where all there is to read stands in an XFA form, which is Tika's to read */
    boolean read(Draft draft) throws IOException, SAXException {
        try (var pdf = PdfDocument.open(draft.job().file())) {
            PdfFields.collect(pdf.document(), draft.metadata());
            pdf.read(draft.job().text(), progress);
            var pages = new ArrayList<>(pdf.text());
            String form = PdfFields.form(pdf.document());
            if (!form.isEmpty()) {
                pages.add(pages.isEmpty() ? form : pages.removeLast() + "\n\n" + form);
            }
            PagedText text = PagedText.of(pages, draft.job().text());
            if (!text.isBlank()) {
                draft.replaceText(text);
            }
            if (pdf.damaged()) {
                draft.note(Outcome.DAMAGED);
            }
            attachments(pdf.document(), draft.members());
            DocumentHints.collectPdf(draft.metadata(), pdf.shownTitle(), text.pages().getFirst(), draft.candidates());
            return !text.isBlank() || !PdfFields.hasXfa(pdf.document());
        }
    }

    private void attachments(PDDocument document, Members members) throws IOException, SAXException {
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        if (names.getEmbeddedFiles() != null) {
            attachments(names.getEmbeddedFiles(), members, 0);
        }
    }

    private void attachments(PDNameTreeNode<PDComplexFileSpecification> node, Members members, int depth)
            throws IOException, SAXException {
        Map<String, PDComplexFileSpecification> named = node.getNames();
        for (var file : named == null ? List.<PDComplexFileSpecification>of() : named.values()) {
            PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFileUnicode() != null ? file.getEmbeddedFileUnicode() : file.getEmbeddedFile();
            if (embedded != null) {
                attachment(file, embedded, members);
            }
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        // A tree of hostile depth or one that bites its tail ends here.
        for (var kid : kids == null || depth > 5 ? List.<PDNameTreeNode<PDComplexFileSpecification>>of() : kids) {
            attachments(kid, members, depth + 1);
        }
    }

    private static void attachment(PDComplexFileSpecification file, PDEmbeddedFile embedded, Members members)
            throws IOException, SAXException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFilename());
        metadata.set(Metadata.CONTENT_TYPE, embedded.getSubtype());
        try (var in = embedded.createInputStream()) {
            members.parseEmbedded(in, null, metadata, false);
        }
    }
}
