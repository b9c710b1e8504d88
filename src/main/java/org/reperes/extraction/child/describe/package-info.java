/** Finds title, date, source, author and language, and says of each where it came from. */
package org.reperes.extraction.child.describe;
