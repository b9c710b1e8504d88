package org.reperes.extraction.child.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

import java.util.Calendar;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a PDF states in its fields. */
public final class PdfFields {

    private PdfFields() {
    }

    /** The document information dictionary, under Tika's names. */
    public static void collect(PDDocument document, Metadata metadata) {
        var information = document.getDocumentInformation();
        set(metadata, TikaCoreProperties.TITLE.getName(), information.getTitle());
        set(metadata, TikaCoreProperties.CREATOR.getName(), information.getAuthor());
        set(metadata, TikaCoreProperties.SUBJECT.getName(), information.getSubject());
        set(metadata, "pdf:Keywords", information.getKeywords());
        set(metadata, "pdf:producer", information.getProducer());
        set(metadata, "xmp:CreatorTool", information.getCreator());
        set(metadata, TikaCoreProperties.CREATED.getName(), stamp(document, COSName.CREATION_DATE));
        set(metadata, TikaCoreProperties.MODIFIED.getName(), stamp(document, COSName.MOD_DATE));
        String language = document.getDocumentCatalog().getLanguage();
        set(metadata, TikaCoreProperties.LANGUAGE.getName(), language);
    }

    private static void set(Metadata metadata, String name, String value) {
        if (value != null && !value.isBlank()) {
            metadata.set(name, value);
        }
    }

    private static String stamp(PDDocument document, COSName name) {
        Calendar date = document.getDocumentInformation().getCOSObject().getDate(name);
        return date == null ? null : date.toInstant().toString();
    }

    /** What was filled into a form, a line a field: fields are drawn by the viewer and stand on no page. */
    public static String form(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        return form == null ? "" : StreamSupport.stream(form.getFieldTree().spliterator(), false).map(PdfFields::filled)
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    public static boolean hasXfa(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        return form != null && form.hasXFA();
    }

    private static String filled(PDField field) {
        String value = field.getValueAsString();
        return value == null || value.isBlank() || !"Tx".equals(field.getFieldType()) && !"Ch".equals(field.getFieldType()) ? ""
                : (field.getAlternateFieldName() == null ? field.getPartialName() : field.getAlternateFieldName()) + "\t" + value;
    }
}
