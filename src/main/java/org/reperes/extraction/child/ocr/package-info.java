/** Reads scanned pages and pictures with Tesseract, after making them easier to read. */
package org.reperes.extraction.child.ocr;
