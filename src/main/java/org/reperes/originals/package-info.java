/** Keeps the bytes people gave us, addressed by their SHA-256, for good. */
package org.reperes.originals;
