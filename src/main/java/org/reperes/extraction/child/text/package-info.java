/** Makes plain text, with its pages and table rows, of what the parsers report. */
package org.reperes.extraction.child.text;
