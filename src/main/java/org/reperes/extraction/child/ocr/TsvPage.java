package org.reperes.extraction.child.ocr;

import java.util.List;

/** Tesseract's TSV: one row a word, with block, paragraph and line numbers and a confidence; -1 for rows that are no words. */
final class TsvPage {

    private static final int PAGE = 1;
    private static final int BLOCK = 2;
    private static final int PARAGRAPH = 3;
    private static final int LINE = 4;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private TsvPage() {
    }

    static Recognised read(List<String> rows) {
        var text = new StringBuilder();
        String paragraph = "";
        String line = "";
        double sum = 0;
        int words = 0;
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (cells.length <= TEXT || cells[TEXT].isBlank() || cells[CONFIDENCE].startsWith("-") || cells[CONFIDENCE].equals("conf")) {
                continue;
            }
            String thisParagraph = String.join("-", cells[PAGE], cells[BLOCK], cells[PARAGRAPH]);
            String thisLine = thisParagraph + "-" + cells[LINE];
            if (words > 0) {
                text.append(!thisParagraph.equals(paragraph) ? "\n\n" : !thisLine.equals(line) ? "\n" : " ");
            }
            paragraph = thisParagraph;
            line = thisLine;
            text.append(cells[TEXT]);
            sum += Double.parseDouble(cells[CONFIDENCE]);
            words++;
        }
        return words == 0 ? Recognised.NOTHING : new Recognised(text.toString(), words, sum / words);
    }
}
