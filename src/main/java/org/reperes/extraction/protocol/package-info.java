/** What the server and its extraction children say to each other; the same classes on both sides of the pipe. */
package org.reperes.extraction.protocol;
