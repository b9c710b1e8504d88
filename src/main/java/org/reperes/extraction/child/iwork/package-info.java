/** Reads the text of Pages, Numbers and Keynote since 2013, which Tika knows but does not read. */
package org.reperes.extraction.child.iwork;
