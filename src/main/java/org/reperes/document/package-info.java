/** A document, its content and its permalink: what is read back for good. */
package org.reperes.document;
