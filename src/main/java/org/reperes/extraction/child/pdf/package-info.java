/** Reads PDF by the geometry of its lines: paragraphs, table cells, running heads and titles are where the page shows them. */
package org.reperes.extraction.child.pdf;
